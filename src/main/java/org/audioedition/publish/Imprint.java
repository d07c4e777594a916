package org.audioedition.publish;

import org.audioedition.edition.Colophon;

/**
 * Who wrote an edition, who published it, and when, for forms that must say all three.
 *
 * @param creator the author, else the publisher, else {@link #UNKNOWN}
 * @param publisher the publisher, else the author, else {@link #UNKNOWN}
 * @param date the day of publication as ISO 8601, else {@link #NO_DAY}
 */
public record Imprint(String creator, String publisher, String date) {

    /** What stands for a name that nobody knows. */
    public static final String UNKNOWN = "Unknown";

    /**
     * What stands for a day that nobody knows: the first one that ISO 8601 can write without agreement. A valid date, the same in
     * every run, and one that nobody takes for that of the article or of the render.
     */
    public static final String NO_DAY = "0001-01-01";

    /** The imprint of an edition. */
    public static Imprint of(Colophon colophon) {
        String author = colophon.author();
        String publisher = colophon.publisher();
        String date = colophon.date();
        return new Imprint(
                author != null ? author : publisher != null ? publisher : UNKNOWN,
                publisher != null ? publisher : author != null ? author : UNKNOWN,
                date == null ? NO_DAY : date.substring(0, 10));
    }
}
