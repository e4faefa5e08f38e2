package eu.di4c.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One Chromium for all tests, started by the first that needs it; it ends with the program that started it.
 *
 * <p>{@code DI4C_CHROMIUM} names the one to take; without it the test library gets its own.
 */
final class Chromium {

    static final Browser ONE = start();

    private Chromium() {}

    private static Browser start() {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        Optional.ofNullable(System.getenv("DI4C_CHROMIUM")).map(Path::of).ifPresent(options::setExecutablePath);
        return Playwright.create().chromium().launch(options);
    }
}
