package org.audioedition.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself.
 *
 * @param title its title, one line, never blank
 * @param byline who wrote it, without "By"; null when nobody is named
 * @param published when it was published, as ISO 8601: a day ({@code 2026-01-07}), or a time with its offset
 *     ({@code 2026-01-07T18:30:00+01:00}); null when unknown
 * @param language a BCP 47 tag, as {@code en} or {@code en-GB}
 * @param source the file's name without its folder, {@code stdin}, or the address it was fetched from
 * @param address its canonical address; null when it has none
 * @param section the part of the publication that it belongs to, as {@code Business}; null when nobody says
 * @param publisher who published it; null when nobody says
 * @param rights who may do what with it, as {@code © 2026 The Gazette}; null when nobody says
 */
public record Metadata(
        String title,
        @Nullable String byline,
        @Nullable String published,
        String language,
        String source,
        @Nullable String address,
        @Nullable String section,
        @Nullable String publisher,
        @Nullable String rights) {

    private static final int DAY = "2026-01-07".length();

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a blank title");
        }
    }

    /** The same, in another language. */
    Metadata inLanguage(String tag) {
        return new Metadata(title, byline, published, tag, source, address, section, publisher, rights);
    }

    /** The day of publication, without the time; null when unknown. */
    public @Nullable String day() {
        return published == null || published.length() < DAY ? published : published.substring(0, DAY);
    }

    /** Whether {@code 1/7/2026} is the first of July in a language: everywhere but in American English. */
    public static boolean dayFirst(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean american = locale.getCountry().isEmpty() || locale.getCountry().equals("US");
        return !(locale.getLanguage().equals("en") && american);
    }
}
