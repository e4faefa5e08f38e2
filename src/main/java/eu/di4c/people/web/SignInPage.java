package eu.di4c.people.web;

import eu.di4c.people.Providers;
import eu.di4c.site.form.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The page on which one signs in.
 *
 * @param ways identity providers by which she may sign in
 * @param cast the parts of a sample that the reader may play with one click
 */
public record SignInPage(Form form, List<Providers.Way> ways, List<Part> cast) {

    /** One invented person of the sample. */
    public record Part(String person, String name) {}

    /** Where she goes on afterwards, as it stands in an address. */
    public String goOn() {
        return URLEncoder.encode(form.value("to"), StandardCharsets.UTF_8);
    }
}
