package eu.di4c.translation.xliff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The rules of the core of XLIFF 2.1 that our files can break, read off the specification of OASIS (4.2 to 4.7). */
final class XliffCore {

    private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");

    /** Element → its children in their order. */
    private static final Map<String, List<String>> CHILDREN = Map.of(
            "xliff", List.of("file"),
            "file", List.of("notes", "unit", "group"),
            "group", List.of("notes", "unit", "group"),
            "unit", List.of("notes", "originalData", "segment", "ignorable"),
            "notes", List.of("note"),
            "originalData", List.of("data"),
            "segment", List.of("source", "target"),
            "source", List.of("ph"),
            "target", List.of("ph"));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "xliff", Set.of("xmlns", "version", "srcLang", "trgLang"),
            "file", Set.of("id", "canResegment", "xml:space"),
            "group", Set.of("id"),
            "unit", Set.of("id", "name"),
            "note", Set.of("category"),
            "data", Set.of("id"),
            "segment", Set.of("state", "subState"),
            "ph", Set.of("id", "dataRef", "disp", "equiv"));

    private final List<String> faults = new ArrayList<>();

    private XliffCore() {}

    static List<String> faults(byte[] file) {
        var core = new XliffCore();
        var root = Jsoup.parse(new String(file, java.nio.charset.StandardCharsets.UTF_8), "", Parser.xmlParser())
                .child(0);
        core.insist(root.tagName().equals("xliff") && root.attr("xmlns").equals(Xliff.SPACE), "the root is xliff");
        core.insist(root.attr("version").equals("2.1"), "the version is 2.1");
        core.insist(root.attr("srcLang").matches("[a-z]{2,3}(-[A-Z]{2})?"), "a source language");
        core.insist(root.attr("trgLang").matches("[a-z]{2,3}(-[A-Z]{2})?"), "a target language");
        core.insist(
                root.select("file").size() == 1
                        && !root.expectFirst("file").children().isEmpty(),
                "a file that holds something");
        core.names(root);
        core.unique(root.select("unit").eachAttr("id"), "units");
        root.select("unit").forEach(core::unit);
        return core.faults;
    }

    private void insist(boolean so, String rule) {
        if (!so) {
            faults.add("expected: " + rule);
        }
    }

    private void names(Element element) {
        int last = 0;
        for (Element child : element.children()) {
            int place = CHILDREN.getOrDefault(element.tagName(), List.of()).indexOf(child.tagName());
            insist(
                    place >= last || (place >= 0 && element.tagName().equals("file")),
                    child.tagName() + " where it may stand");
            last = Math.max(last, place);
            names(child);
        }
        element.attributes()
                .forEach(attribute -> insist(
                        ATTRIBUTES.getOrDefault(element.tagName(), Set.of()).contains(attribute.getKey()),
                        "no attribute " + attribute.getKey() + " of " + element.tagName()));
    }

    private void unique(List<String> ids, String what) {
        insist(new HashSet<>(ids).size() == ids.size(), "each of the " + what + " has an id of its own");
        insist(ids.stream().allMatch(id -> id.matches("[\\w.:-]+")), "ids of " + what + " are name tokens: " + ids);
    }

    private void unit(Element unit) {
        insist(
                unit.select("segment").size() == 1
                        && unit.select("segment > source").size() == 1,
                "one segment, one source");
        insist(unit.select("segment > target").size() <= 1, "one target at most");
        insist(STATES.contains(unit.expectFirst("segment").attr("state")), "a state of the specification");
        String sub = unit.expectFirst("segment").attr("subState");
        insist(sub.isEmpty() || sub.matches("[a-z0-9]+:[a-z]+"), "a sub-state with its prefix");
        unique(unit.select("data").eachAttr("id"), "data");
        unique(unit.select("source ph").eachAttr("id"), "places of the source");
        unique(unit.select("target ph").eachAttr("id"), "places of the target");
        var data = unit.select("data").eachAttr("id");
        insist(data.containsAll(unit.select("ph").eachAttr("dataRef")), "data for each place");
    }
}
