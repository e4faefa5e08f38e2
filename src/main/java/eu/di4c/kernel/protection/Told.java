package eu.di4c.kernel.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of things that are held about a person, for her to read and to take with her.
 *
 * @param title key of the message that names them, for example {@code people.personal.roles}; its last word names them in files
 * @param things each of them: key of the message that names a field, and what stands there in plain text
 */
public record Told(String title, List<Map<String, String>> things) {

    public Told {
        var copies = new ArrayList<Map<String, String>>();
        things.forEach(thing -> copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(thing))));
        things = List.copyOf(copies);
    }

    /** The last word of a key, which names a kind or a field in files. */
    public static String word(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
