package org.audioedition.article.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.audioedition.article.Metadata;
import org.jspecify.annotations.Nullable;

/** Days of publication as newspapers print them, read into ISO 8601. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+";
    private static final String TIME =
            "(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[AaPp]\\.?[Mm]\\.?)?(?:\\s+[A-Z]{2,4}\\b)?)";

    /** A printed day: an optional "Published", an optional weekday, the day in one of four forms, an optional time. */
    public static final String PRINTED =
            "(?:(?i:first published|published|updated|posted)(?:\\s+on)?:?\\s+)?(?:" + DAY + ")?"
                    + "(?:(?<a1>\\d{1,2})/(?<a2>\\d{1,2})/(?<ay>\\d{4})"
                    + "|(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})"
                    + "|(?<mm>" + MONTH + ")\\s+(?<md>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<my>\\d{4})"
                    + "|(?<dd>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<dm>" + MONTH + "),?\\s+(?<dy>\\d{4}))"
                    + TIME + "?";

    private Dates() {}

    /**
     * The day that a match of {@link #PRINTED} names, as {@code yyyy-mm-dd}, or null when there is no such day.
     *
     * @param language decides which number of {@code 1/7/2026} is the month: the first in America, the second elsewhere
     */
    public static @Nullable String iso(Matcher match, String language) {
        try {
            return day(match, language).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(Matcher match, String language) {
        if (match.group("ay") != null) {
            boolean dayFirst = Metadata.dayFirst(language);
            return LocalDate.of(
                    number(match, "ay"), number(match, dayFirst ? "a2" : "a1"), number(match, dayFirst ? "a1" : "a2"));
        }
        if (match.group("iy") != null) {
            return LocalDate.of(number(match, "iy"), number(match, "im"), number(match, "id"));
        }
        if (match.group("my") != null) {
            return LocalDate.of(number(match, "my"), month(match.group("mm")), number(match, "md"));
        }
        return LocalDate.of(number(match, "dy"), month(match.group("dm")), number(match, "dd"));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
