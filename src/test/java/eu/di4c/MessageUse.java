package eu.di4c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which messages sources and templates ask for: by their whole key, or by a beginning to which something is added. */
record MessageUse(Set<String> keys, Set<String> beginnings) {

    private static final Pattern TEXT = Pattern.compile("\"([\\w.-]+)\"(\\s*\\+)?");
    private static final Pattern ASKED =
            Pattern.compile("[wW]ords(?:\\(\\))?\\s*\\.of\\(\\s*\"([a-z]+\\.[\\w.-]+)\"\\s*(?=[,)])");

    static MessageUse inThe(List<Source> sources) {
        var use = new MessageUse(new HashSet<>(), new HashSet<>());
        for (Source source : sources) {
            TEXT.matcher(source.text()).results().forEach(text -> {
                if (text.group(2) == null) {
                    use.keys.add(text.group(1));
                } else if (text.group(1).endsWith(".")) {
                    use.beginnings.add(text.group(1));
                }
            });
        }
        return use;
    }

    /** A deed that the journal is told is shown by the message of its name under {@code journal.deed}. */
    private static final String DEED = "journal.deed.";

    /** What somebody reads of herself, and one letter of a kind, are called by the messages with these ends, where there are any. */
    private static final Pattern ENDS = Pattern.compile("\\.(own|one)$");

    boolean uses(String key) {
        return isTold(key)
                || (ENDS.matcher(key).find() && says(ENDS.matcher(key).replaceFirst("")));
    }

    private boolean isTold(String key) {
        return key.startsWith(DEED) ? tells(key.substring(DEED.length())) : says(key);
    }

    /** A deed is named whole, or by what becomes of several kinds of things: the city, and ".added". */
    private boolean tells(String deed) {
        return says(deed) || keys.contains(deed.substring(deed.indexOf('.')));
    }

    private boolean says(String key) {
        return keys.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    /** What a source asks for and does not get: messages that do not exist, or that have more places than are filled. */
    static List<String> missing(Source source, Map<String, MessageFile> texts) {
        var families = new HashSet<String>();
        texts.keySet().forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
        var missing = new ArrayList<String>();
        TEXT.matcher(source.text()).results().forEach(text -> {
            String key = text.group(1);
            boolean looksLikeOne = key.contains(".") && families.contains(key.substring(0, key.indexOf('.')));
            if (looksLikeOne
                    && !Tables.names(key)
                    && texts.keySet().stream().noneMatch(known -> isAsked(known, key, text.group(2)))) {
                missing.add(source.at(text.start()) + ": there is no message " + key);
            }
        });
        var asked = ASKED.matcher(source.text());
        while (asked.find()) {
            var file = texts.get(asked.group(1));
            int given = arguments(source.text(), asked.end());
            if (file != null && given < file.asks(asked.group(1))) {
                missing.add("%s: %s gets %d arguments, its places ask for %d"
                        .formatted(source.at(asked.start()), asked.group(1), given, file.asks(asked.group(1))));
            }
        }
        return missing;
    }

    private static boolean isAsked(String known, String key, String added) {
        return added == null ? known.equals(key) || known.equals(DEED + key) : known.startsWith(key);
    }

    /** How many arguments follow, up to the parenthesis that closes the call. */
    private static int arguments(String text, int from) {
        int depth = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(sign) >= 0) {
                depth++;
            } else if (!quoted && ")]}".indexOf(sign) >= 0 && --depth < 0) {
                return count;
            } else if (!quoted && sign == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }
}
