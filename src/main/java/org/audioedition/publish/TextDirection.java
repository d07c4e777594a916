package org.audioedition.publish;

import java.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The direction in which a language, or a text, is written. */
public final class TextDirection {

    /** Languages of the Arabic, Hebrew, Syriac and Thaana scripts, by their ISO 639 codes. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private TextDirection() {}

    /** {@code rtl} or {@code ltr} for a BCP 47 tag. */
    public static String of(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    /**
     * {@code rtl} for a text whose first strong letter is written from the right (UAX #9, P2 and P3), else null: for forms whose readers
     * cannot find out by themselves.
     */
    public static @Nullable String ofText(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? null : "rtl";
    }
}
