package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a first view costs somebody who pays for every kilobyte, as it goes over the wire. */
class PageWeightTest extends BrowserTest {

    private static final int PAGE = 60 * 1024;
    private static final int ALL = 150 * 1024;

    @Test
    void a_first_view_is_light() {
        var faults = new ArrayList<String>();
        for (String path : Addresses.of(cast(), LocalDate.now(clock())).all()) {
            try (var visitor = visitor(Language.RO)) {
                List<Request> heard = new ArrayList<>();
                visitor.page().onRequestFinished(heard::add);
                visitor.open(path);
                visitor.page().waitForLoadState(LoadState.LOAD);
                var asked = List.copyOf(heard); // what comes later, as the icon, is no part of the first view
                if (asked.size() < 2 || weight(asked.getFirst()) <= 0) {
                    faults.add(path + " was not weighed");
                }
                heavy(path, "the page alone", weight(asked.getFirst()), PAGE).ifPresent(faults::add);
                int all = asked.stream().mapToInt(PageWeightTest::weight).sum();
                heavy(path, "with all it asks for", all, ALL).ifPresent(faults::add);
                visitor.complaints().forEach(fault -> faults.add(path + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Optional<String> heavy(String path, String what, int weight, int most) {
        return Optional.of("%s weighs %d bytes, %s; at most %d".formatted(path, weight, what, most))
                .filter(_ -> weight > most);
    }

    private static int weight(Request request) {
        var sizes = request.sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
