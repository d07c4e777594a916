package org.audioedition.publish;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public final class TextDirection {

    /** Languages of the Arabic, Hebrew, Syriac and Thaana scripts, by their ISO 639 codes. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private TextDirection() {}

    /** {@code rtl} or {@code ltr} for a BCP 47 tag. */
    public static String of(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
