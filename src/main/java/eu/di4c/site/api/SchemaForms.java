package eu.di4c.site.api;

import com.fasterxml.jackson.databind.JavaType;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in JSON Schema what {@link JsonForms} writes, so that the description of the API is made from the answers themselves.
 *
 * <p>Every field of a record is required; one that may be unknown may be null.
 */
@Component
class SchemaForms implements ModelConverter {

    private static final Map<Class<?>, Schema<?>> VALUES = Map.of(
            LocalText.class,
            type("object")
                    .minProperties(1)
                    .additionalProperties(type("string"))
                    .description("A text by language tag (BCP 47); the first is the original."),
            FuzzyDate.class,
            type("string")
                    .description("A date as exactly as it is known, in EDTF (ISO 8601-2): 2020-05-07, 2020-05, 2020."),
            Period.class,
            type("string").description("An interval in EDTF (ISO 8601-2): 2019-09/2020-02; an end not known is empty."),
            Money.class,
            money(),
            FundingRate.class,
            type("number").description("Per cent, 0 to 100."),
            Slug.class,
            type("string").pattern("^[a-z0-9]+(-[a-z0-9]+)*$").description("Stable name in addresses and files."));

    private static final Map<Class<?>, String> NAMES = Map.of(
            LocalText.class, "LocalText",
            FuzzyDate.class, "Date",
            Period.class, "Period",
            Money.class, "Money",
            FundingRate.class, "Rate",
            Slug.class, "Code");

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> others) {
        var type = Json31.mapper().constructType(asked.getType());
        if (VALUES.containsKey(type.getRawClass()) || isOurs(type.getRawClass())) {
            return told(type, context);
        }
        return others.hasNext() ? others.next().resolve(asked, context, others) : null;
    }

    private static Schema<?> told(JavaType type, ModelConverterContext context) {
        Class<?> raw = type.getRawClass();
        if (VALUES.containsKey(raw)) {
            String name = Objects.requireNonNull(NAMES.get(raw));
            context.defineModel(name, VALUES.get(raw));
            return reference(name);
        }
        if (raw == Optional.class) {
            return orUnknown(told(type.containedType(0), context));
        }
        if (type.isCollectionLikeType()) {
            return type("array").items(told(type.getContentType(), context));
        }
        if (isOurs(raw)) {
            return raw.isEnum() ? constants(raw) : record(type, context);
        }
        return context.resolve(new AnnotatedType(type));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("eu.di4c.") && (type.isEnum() || type.isRecord());
    }

    private static Schema<?> record(JavaType type, ModelConverterContext context) {
        String name = name(type);
        if (!context.getDefinedModels().containsKey(name)) {
            var schema = type("object");
            context.defineModel(name, schema);
            for (var field : type.getRawClass().getRecordComponents()) {
                var fieldType =
                        Json31.mapper().getTypeFactory().resolveMemberType(field.getGenericType(), type.getBindings());
                var told = told(fieldType, context);
                schema.addProperty(field.getName(), mayBeUnknown(fieldType) ? orUnknown(told) : told);
                schema.addRequiredItem(field.getName());
            }
        }
        return reference(name);
    }

    private static boolean mayBeUnknown(JavaType type) {
        return type.getRawClass() == FuzzyDate.class || type.getRawClass() == Period.class;
    }

    private static Schema<?> orUnknown(Schema<?> told) {
        return new JsonSchema().anyOf(List.of(told, type("null")));
    }

    private static Schema<?> constants(Class<?> type) {
        var words = Arrays.stream(type.getEnumConstants())
                .map(constant -> JsonForms.word((Enum<?>) constant))
                .toList();
        var schema = type("string");
        words.forEach(schema::addEnumItemObject);
        return schema;
    }

    /** {@code NetworkFacts} is Network, its {@code PhaseFacts} is NetworkPhase, a {@code Listing} of them NetworkListing. */
    private static String name(JavaType type) {
        if (type.getRawClass() == Listing.class) {
            return name(type.containedType(0)) + "Listing";
        }
        Class<?> outer = type.getRawClass().getEnclosingClass();
        String own = plain(type.getRawClass());
        return outer == null ? own : plain(outer) + own;
    }

    private static String plain(Class<?> type) {
        return type.getSimpleName().replaceFirst("(Facts|Api)$", "");
    }

    private static Schema<Object> type(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    private static Schema<?> money() {
        var schema = type("object");
        schema.addProperty("amount", type("string").pattern("^-?[0-9]+(\\.[0-9]+)?$"));
        schema.addProperty("currency", type("string").pattern("^[A-Z]{3}$"));
        schema.setRequired(List.of("amount", "currency"));
        return schema.description("An exact amount as a decimal text, with its ISO 4217 currency.");
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }
}
