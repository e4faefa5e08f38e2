package eu.di4c.document;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * How people write prose here: CommonMark with tables.
 *
 * <p>Markup of HTML is shown as it was typed. Headings begin at the second level, because the title of the page or
 * document is the first, and skip no level (WCAG 2.2, 1.3.1).
 */
public final class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new TableMarks())
            .build();

    private Markdown() {}

    /** The prose as it may stand on a page; its headings begin with h2. */
    public static SafeHtml html(String markdown) {
        return html(markdown, 2);
    }

    /** The prose with its highest headings on the given level. */
    public static SafeHtml html(String markdown, int highest) {
        Node prose = PARSER.parse(markdown);
        prose.accept(new HeadingLevels(highest));
        return SafeHtml.cleaned(RENDERER.render(prose));
    }

    /** Heads of columns say so, and figures are set flush right by a class, because styles in the markup are refused. */
    private static final class TableMarks implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof TableCell cell) {
                attributes.remove("align");
                if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                    attributes.put("class", "number");
                }
                if (cell.isHeader()) {
                    attributes.put("scope", "col");
                }
            }
        }
    }
}
