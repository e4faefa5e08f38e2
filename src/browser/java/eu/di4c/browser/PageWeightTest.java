package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import eu.di4c.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a first view costs somebody who pays for every kilobyte, as it goes over the wire. */
class PageWeightTest extends BrowserTest {

    private static final int PAGE = 60 * 1024;
    private static final int ALL = 150 * 1024;

    @Test
    void a_first_view_is_light() {
        for (String path : List.of(
                "/networks/di4c",
                "/networks/" + Cast.HILLS,
                "/networks/" + Cast.HILLS + "/calendar?compare=first",
                "/networks/di4c/budget",
                "/notices/" + cast().informare().slug())) {
            try (var visitor = visitor(Language.RO)) {
                List<Request> asked = new ArrayList<>();
                visitor.page().onRequestFinished(asked::add);
                visitor.open(path);
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(asked).as(path).hasSizeGreaterThan(1);
                assertThat(weight(asked.getFirst())).as(path).isPositive().isLessThanOrEqualTo(PAGE);
                assertThat(asked.stream().mapToInt(PageWeightTest::weight).sum())
                        .as(path)
                        .isLessThanOrEqualTo(ALL);
            }
        }
    }

    private static int weight(Request request) {
        var sizes = request.sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
