package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * A telephone number or an e-mail address, which a tap calls or writes to.
 *
 * @param address begins with {@code tel:} or {@code mailto:}
 */
public record Contact(String text, String address) implements Content {

    public Contact {
        if (!address.startsWith("tel:") && !address.startsWith("mailto:")) {
            throw new IllegalArgumentException("expected a telephone number or an e-mail address, found " + address);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<a class=\"contact\" href=\"");
        Escape.htmlAttribute(address, output);
        output.writeContent("\">");
        new MailAddress(text).writeTo(output);
        output.writeContent("</a>");
    }
}
