package eu.di4c.site.form;

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

    /** The identifier of the field on a page. */
    public String id() {
        return Form.id(field);
    }
}
