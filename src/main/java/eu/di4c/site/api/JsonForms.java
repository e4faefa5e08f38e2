package eu.di4c.site.api;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** How the values of the field stand in JSON; {@link SchemaForms} says the same in the words of JSON Schema. */
@Configuration(proxyBeanMethods = false)
class JsonForms {

    /** Writes one value of the field. */
    @FunctionalInterface
    private interface Form<T> {
        void write(T value, JsonGenerator out);
    }

    @Bean
    JacksonModule valuesOfTheField() {
        return new SimpleModule("values of the field")
                .addSerializer(LocalText.class, form(JsonForms::write))
                .addSerializer(FuzzyDate.class, form((date, out) -> edtf(date.isKnown(), date.edtf(), out)))
                .addSerializer(
                        Period.class, form((period, out) -> edtf(!period.equals(Period.UNKNOWN), period.edtf(), out)))
                .addSerializer(Money.class, form(JsonForms::write))
                .addSerializer(FundingRate.class, form((rate, out) -> out.writeNumber(plain(rate.percent()))))
                .addSerializer(Slug.class, form((slug, out) -> out.writeString(slug.text())))
                .addSerializer(Enum.class, form((constant, out) -> out.writeString(word(constant))));
    }

    /** Fields come in the order in which their record tells them. */
    @Bean
    JsonMapperBuilderCustomizer inTheOrderOfTelling() {
        return builder -> builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** A constant of ours as the word in files and addresses: {@code ACTION_PLANNING} is {@code action-planning}. */
    static String word(Enum<?> constant) {
        boolean ours = constant.getDeclaringClass().getName().startsWith("eu.di4c.");
        return ours ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : constant.name();
    }

    private static void write(LocalText text, JsonGenerator out) {
        out.writeStartObject();
        text.versions().forEach((locale, words) -> out.writeStringProperty(locale.toLanguageTag(), words));
        out.writeEndObject();
    }

    /** The amount is a text, because a number in JSON may be read as a binary fraction. */
    private static void write(Money money, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("amount", money.figure().toPlainString());
        out.writeStringProperty("currency", money.currency());
        out.writeEndObject();
    }

    private static void edtf(boolean known, String edtf, JsonGenerator out) {
        if (known) {
            out.writeString(edtf);
        } else {
            out.writeNull();
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static <T> ValueSerializer<T> form(Form<? super T> form) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                form.write(value, out);
            }
        };
    }
}
