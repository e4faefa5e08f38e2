package eu.di4c.site.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.regex.Pattern;

/** A text with an e-mail address in it, which breaks before its signs @ and . where there is no room, and at no hyphen. */
public record MailAddress(String text) implements Content {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");
    private static final Pattern PART = Pattern.compile("(?=[@.])");

    @Override
    public void writeTo(TemplateOutput output) {
        var address = ADDRESS.matcher(text);
        int written = 0;
        while (address.find()) {
            Escape.htmlContent(text.substring(written, address.start()), output);
            write(address.group(), output);
            written = address.end();
        }
        Escape.htmlContent(text.substring(written), output);
    }

    private static void write(String address, TemplateOutput output) {
        boolean first = true;
        for (String part : PART.splitAsStream(address).toList()) {
            if (!first) {
                output.writeContent("<wbr>");
            }
            first = false;
            if (part.contains("-")) {
                output.writeContent("<span class=\"whole\">");
                Escape.htmlContent(part, output);
                output.writeContent("</span>");
            } else {
                Escape.htmlContent(part, output);
            }
        }
    }
}
