package eu.di4c.mailing;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** How a letter looks: a style sheet that travels inside it, because mail readers fetch none. */
final class LetterLook {

    static final Content STYLE = read();

    private LetterLook() {}

    private static Content read() {
        try {
            String sheet = new ClassPathResource("mailing/letter.css").getContentAsString(StandardCharsets.UTF_8);
            return output -> output.writeContent("<style>" + sheet + "</style>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
