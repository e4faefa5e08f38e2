package eu.di4c.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nu.validator.checker.Checker;
import nu.validator.checker.ConformingButObsoleteWarner;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a page is HTML as the standard has it, errors and warnings alike, as the Nu checker of the W3C sees it. */
final class Markup {

    private static final String STANDARD = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final List<Supplier<Checker>> FURTHER = List.of(
            TableChecker::new,
            ConformingButObsoleteWarner::new,
            MicrodataChecker::new,
            NormalizationChecker::new,
            TextContentChecker::new,
            UncheckedSubtreeWarner::new,
            UsemapChecker::new);

    private static final Faults NONE = new Faults("");

    private static final Schema HTML = html();

    private Markup() {}

    static List<String> faults(String html) {
        var faults = new Faults(html);
        try {
            var parser = new HtmlParser(XmlViolationPolicy.ALTER_INFOSET);
            parser.setMappingLangToXmlLang(true);
            parser.setContentHandler(judge(known(faults)).getContentHandler());
            parser.setErrorHandler(faults);
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException broken) {
            faults.found.add("markup: cannot be read: " + broken.getMessage());
        }
        return faults.found;
    }

    private static Validator judge(PropertyMap known) {
        Validator all =
                new CombineValidator(HTML.createValidator(known), CheckerSchema.ASSERTION_SCH.createValidator(known));
        for (var further : FURTHER) {
            all = new CombineValidator(all, new CheckerValidator(further.get(), known));
        }
        return all;
    }

    private static Schema html() {
        var shelf = shelf();
        try {
            Schema schema =
                    CompactSchemaReader.getInstance().createSchema(shelf.resolveEntity(null, STANDARD), known(NONE));
            schema = new XmlLangAttributeDroppingSchemaWrapper(new DataAttributeDroppingSchemaWrapper(schema));
            schema = new TemplateElementDroppingSchemaWrapper(new RoleAttributeFilteringSchemaWrapper(schema));
            return new NamespaceChangingSchemaWrapper(schema);
        } catch (Exception broken) {
            throw new IllegalStateException("The standard that the checker brings along cannot be read", broken);
        }
    }

    /** The standards come with the checker; nothing is fetched. */
    private static LocalCacheEntityResolver shelf() {
        var shelf = new LocalCacheEntityResolver(new NullEntityResolver());
        shelf.setAllowRnc(true);
        return shelf;
    }

    private static PropertyMap known(ErrorHandler faults) {
        var known = new PropertyMapBuilder();
        known.put(ValidateProperty.ERROR_HANDLER, faults);
        known.put(ValidateProperty.ENTITY_RESOLVER, shelf());
        known.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(known);
        return known.toPropertyMap();
    }

    /** What the checker says, each with the line that it means. */
    private static final class Faults implements ErrorHandler {

        private static final int LONGEST = 160;

        private final List<String> found = new ArrayList<>();
        private final List<String> lines;

        private Faults(String html) {
            this.lines = html.lines().toList();
        }

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }

        private void add(SAXParseException fault) {
            int at = fault.getLineNumber();
            String line = at > 0 && at <= lines.size() ? lines.get(at - 1).strip() : "";
            found.add("markup: " + fault.getMessage() + " in “"
                    + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "”");
        }
    }
}
