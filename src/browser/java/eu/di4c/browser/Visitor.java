package eu.di4c.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import eu.di4c.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Somebody in front of a browser of their own: with a language, with or without script; notes what goes wrong on the way. */
final class Visitor implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Optional<Response> shown = Optional.empty();

    Visitor(String home, Language language, boolean script) {
        this.home = home;
        this.context = Chromium.ONE.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale(language.locale().toLanguageTag())
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(DESK, HEIGHT));
        this.page = context.newPage();
        context.onRequest(request -> complain(!own(request.url()), "asks elsewhere: " + request.url()));
        page.onResponse(this::note);
        page.onPageError(error -> complain(true, "script fails: " + error));
        page.onConsoleMessage(message -> complain(wrong(message), "console: " + message.text()));
    }

    /** Somebody who has signed in already. */
    Visitor signedIn(String secret) {
        context.addCookies(List.of(new Cookie("signed-in", secret).setUrl(home)));
        return this;
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(home + path));
    }

    /** Does what leads to another page, and waits until that is there. */
    void follow(Runnable step) {
        String here = page.url();
        step.run();
        page.waitForURL(url -> !url.equals(here));
    }

    Visitor at(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** Where the visitor is, from the first slash on. */
    String path() {
        return page.url().substring(home.length());
    }

    /** What was answered last; 0 before anything was. */
    int status() {
        return shown.map(Response::status).orElse(0);
    }

    /** The page as it came over the wire, before any script. */
    String markup() {
        return shown.map(Response::text).orElse("");
    }

    /** What went wrong since the last time that this was asked. */
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(Response response) {
        boolean page = response.request().isNavigationRequest() && response.status() / 100 != 3;
        if (page) {
            shown = Optional.of(response);
        }
    }

    private boolean own(String url) {
        return url.startsWith(home + "/") || url.startsWith("data:");
    }

    /** A browser also reports the status of a page that is refused on purpose. */
    private boolean wrong(ConsoleMessage message) {
        return List.of("error", "warning").contains(message.type())
                && !message.location().startsWith(page.url());
    }

    private void complain(boolean wrong, String complaint) {
        if (wrong) {
            complaints.add(complaint);
        }
    }
}
