package org.audioedition.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself.
 *
 * @param title its title, one line, never blank
 * @param byline who wrote it, without "By"; null when nobody is named
 * @param published the day of publication as ISO 8601 ({@code 2026-01-07}); null when unknown
 * @param language a BCP 47 tag, as {@code en} or {@code en-GB}
 * @param source the file's name without its folder, or {@code stdin}
 * @param publisher who published it; null when nobody says
 * @param rights who may do what with it, as {@code © 2026 The Gazette}; null when nobody says
 */
public record Metadata(
        String title,
        @Nullable String byline,
        @Nullable String published,
        String language,
        String source,
        @Nullable String publisher,
        @Nullable String rights) {

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a blank title");
        }
    }

    /** Whether {@code 1/7/2026} is the first of July in a language: everywhere but in American English. */
    public static boolean dayFirst(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean american = locale.getCountry().isEmpty() || locale.getCountry().equals("US");
        return !(locale.getLanguage().equals("en") && american);
    }
}
