package eu.di4c.site.form;

import eu.di4c.site.Words;

/**
 * One thing that is wrong with a form.
 *
 * @param field the name of the field; empty when it is wrong as a whole
 * @param message in the reader's language: what was found, what is expected, how to mend it
 */
public record Fault(String field, String message) {

    /** Where it is in the JSON of a program, as RFC 6901 points. */
    public String pointer() {
        return field.isEmpty() ? "" : "/" + field.replace('.', '/');
    }

    /** The message with the name of its field before it, for a list of faults that stands apart from the fields. */
    public String named(Words words) {
        String plain = field.replaceAll("\\.[0-9]+|\\.[a-z]{2,3}(-[A-Z]{2})?$", "");
        String key = "site.field." + plain.substring(plain.lastIndexOf('.') + 1);
        return words.know(key) ? words.of(key) + ": " + message : message;
    }

    /** The identifier of the field on a page. */
    public String id() {
        return Form.id(field);
    }
}
