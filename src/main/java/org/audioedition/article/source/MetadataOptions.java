package org.audioedition.article.source;

import org.jspecify.annotations.Nullable;

/**
 * What the editor says of an article, which outranks what the article says of itself.
 *
 * @param title the title, or null to take the first line
 * @param byline who wrote it, or null to look for a byline
 * @param published the day as ISO 8601, or null to look for a date
 * @param language a BCP 47 tag, or null to take what the article says, else English; it also decides how
 *     {@code 1/7/2026} is read
 * @param publisher who published it, or null
 * @param rights who may do what with it, or null
 */
public record MetadataOptions(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String rights) {

    /** The language given, or else another. */
    public String languageOr(String other) {
        return language != null ? language : other;
    }

    /** The same for several articles, which cannot have one title. */
    public MetadataOptions withoutTitle() {
        return new MetadataOptions(null, byline, published, language, publisher, rights);
    }

    /** Nothing said: everything is taken from the article, in English as America writes it. */
    public static MetadataOptions none() {
        return new MetadataOptions(null, null, null, null, null, null);
    }
}
