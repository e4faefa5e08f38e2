package eu.di4c.database;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How values of the field stand in columns: a {@link LocalText} as {@code json} (it keeps the order of the versions), a {@link FuzzyDate} as EDTF text. */
public final class Columns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    /** The text as JSON, for example {@code {"en":"Activation","ro":"Activare"}}. */
    public static String json(LocalText text) {
        var versions = new LinkedHashMap<String, String>();
        text.versions().forEach((locale, words) -> versions.put(locale.toLanguageTag(), words));
        return JSON.writeValueAsString(versions);
    }

    /** The text as JSON, or null where none was written. */
    public static @Nullable String json(Optional<LocalText> text) {
        return text.map(Columns::json).orElse(null);
    }

    public static LocalText localText(String json) {
        var versions = new LinkedHashMap<Locale, String>();
        JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {})
                .forEach((tag, words) -> versions.put(Locale.forLanguageTag(tag), words));
        return new LocalText(versions);
    }

    public static LocalText localText(ResultSet row, String column) throws SQLException {
        return localText(row.getString(column));
    }

    public static Optional<LocalText> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Columns::localText);
    }

    /** The date of an EDTF column; a null column is a date not known. */
    public static FuzzyDate date(ResultSet row, String column) throws SQLException {
        String edtf = row.getString(column);
        return edtf == null ? FuzzyDate.UNKNOWN : FuzzyDate.parse(edtf);
    }
}
