package org.audioedition.article.source.markup;

import java.util.Locale;
import java.util.Map;

/** The quotation marks that a browser sets around {@code q} (HTML Living Standard, section 15.3.6). */
enum QuotationMarks {
    ENGLISH("“", "”", "‘", "’"),
    GERMAN("„", "“", "‚", "‘"),
    FRENCH("«\u00A0", "\u00A0»", "“", "”"),
    ITALIAN("«", "»", "“", "”"),
    SWEDISH("”", "”", "’", "’"),
    POLISH("„", "”", "«", "»"),
    JAPANESE("「", "」", "『", "』");

    private static final Map<String, QuotationMarks> BY_LANGUAGE = Map.ofEntries(
            Map.entry("de", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("da", GERMAN),
            Map.entry("is", GERMAN),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("fr", FRENCH),
            Map.entry("es", ITALIAN),
            Map.entry("el", ITALIAN),
            Map.entry("it", ITALIAN),
            Map.entry("nb", ITALIAN),
            Map.entry("no", ITALIAN),
            Map.entry("pt", ITALIAN),
            Map.entry("ru", ITALIAN),
            Map.entry("uk", ITALIAN),
            Map.entry("fi", SWEDISH),
            Map.entry("sv", SWEDISH),
            Map.entry("hu", POLISH),
            Map.entry("pl", POLISH),
            Map.entry("ro", POLISH),
            Map.entry("ja", JAPANESE),
            Map.entry("zh", JAPANESE));

    private final String open;
    private final String close;
    private final String openInner;
    private final String closeInner;

    QuotationMarks(String open, String close, String openInner, String closeInner) {
        this.open = open;
        this.close = close;
        this.openInner = openInner;
        this.closeInner = closeInner;
    }

    static QuotationMarks of(Locale language) {
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), ENGLISH);
    }

    /** The opening mark of a quotation that stands in {@code depth} others. */
    String open(int depth) {
        return depth % 2 == 0 ? open : openInner;
    }

    /** The closing mark of a quotation that stands in {@code depth} others. */
    String close(int depth) {
        return depth % 2 == 0 ? close : closeInner;
    }
}
