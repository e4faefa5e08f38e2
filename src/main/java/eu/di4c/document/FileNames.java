package eu.di4c.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the name of a file safe: for who reads it, for who saves it, for the head of an answer. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*;`$%]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** The last part of a path, without signs that cannot be seen or turn the reading around, ending as its type does. */
    static String safe(String name, FileType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        String tame = SIGNS.matcher(seen).replaceAll("_").replaceAll("\\s+", " ");
        String bare = tame.replaceAll("^[. ]+|[. ]+$", "");
        if (type.ends(bare)) {
            bare = bare.substring(0, bare.lastIndexOf('.')).replaceAll("[. ]+$", "");
        }
        if (DEVICE.matcher(bare).matches()) {
            bare = "_" + bare;
        }
        String kept = bare.isBlank() ? "file" : shortened(bare);
        return kept + "." + type.ending().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
    }
}
