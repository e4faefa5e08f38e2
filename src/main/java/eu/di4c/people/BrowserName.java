package eu.di4c.people;

import eu.di4c.site.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people call a browser, from what it calls itself: Firefox on Windows. */
final class BrowserName {

    /** The first that fits counts: nearly all call themselves Safari too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    /** Its name and its system; what it calls itself when that says nothing known. */
    static String of(String calledItself, Words words) {
        if (calledItself.isBlank()) {
            return words.of("people.signIns.browser");
        }
        return first(BROWSERS, calledItself)
                .map(browser -> first(SYSTEMS, calledItself)
                        .map(system -> words.of("people.signIns.on", browser, system))
                        .orElse(browser))
                .orElse(calledItself);
    }

    private static Optional<String> first(Map<String, String> names, String calledItself) {
        return names.entrySet().stream()
                .filter(name -> calledItself.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
