package org.audioedition.article.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as programs write them, read into ISO 8601: RFC 3339, W3C-DTF, RFC 5322, else as newspapers print days. */
public final class Timestamps {

    private static final int LONGEST = 80;
    private static final Pattern PRINTED = Pattern.compile(Dates.PRINTED);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*([Zz]|[+-]\\d{2}:?\\d{2})?");
    /** {@code Wed, 07 Jan 2026 18:30:00 +0100 (CET)}; weekday, seconds and comment may be absent. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?,?\\s+)?(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\s+(\\d{4})\\s+(\\d{1,2}:\\d{2})(:\\d{2})?"
                    + "\\s*([+-]\\d{4}|[A-Z]{1,4})?(?:\\s*\\(.*\\))?");

    private static final DateTimeFormatter MAIL_DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu H:mm:ss")
            .toFormatter(Locale.ROOT);
    /** RFC 5322, 4.3: all other letters say nothing. */
    private static final Map<String, String> ZONES = Map.of(
            "UT", "Z", "GMT", "Z", "Z", "Z", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "PST",
            "-0800", "PDT", "-0700");

    private Timestamps() {}

    /**
     * A time with its offset ({@code 2026-01-07T18:30:00+01:00}), or a day ({@code 2026-01-07}) when zone or time are not
     * told; null when it is neither.
     *
     * @param language decides how {@code 1/7/2026} is read
     */
    public static @Nullable String iso(String written, String language) {
        String line = written.strip();
        if (line.length() > LONGEST) {
            return null;
        }
        try {
            return read(line, language);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String read(String line, String language) {
        Matcher iso = ISO_TIME.matcher(line);
        if (iso.matches()) {
            return at(LocalDateTime.parse(iso.group(1) + "T" + iso.group(2)), iso.group(3));
        }
        Matcher mail = MAIL.matcher(line);
        if (mail.matches()) {
            String seconds = mail.group(5) == null ? ":00" : mail.group(5);
            String text = mail.group(1) + " " + mail.group(2) + " " + mail.group(3) + " " + mail.group(4) + seconds;
            String zone = mail.group(6);
            return at(LocalDateTime.parse(text, MAIL_DATE), zone == null ? null : ZONES.getOrDefault(zone, zone));
        }
        if (ISO_DAY.matcher(line).matches()) {
            return LocalDate.parse(line).toString();
        }
        Matcher printed = PRINTED.matcher(line);
        return printed.matches() ? Dates.iso(printed, language) : null;
    }

    private static String at(LocalDateTime time, @Nullable String zone) {
        LocalDateTime seconds = time.truncatedTo(ChronoUnit.SECONDS);
        String offset = zone == null ? "" : zone.toUpperCase(Locale.ROOT).replace(":", "");
        // -00:00 says that the zone is not known (RFC 3339, 4.3).
        if (!offset.matches("Z|[+-]\\d{4}") || offset.equals("-0000")) {
            return seconds.toLocalDate().toString();
        }
        try {
            String exact = seconds + (offset.equals("Z") ? "Z" : offset.substring(0, 3) + ":" + offset.substring(3));
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(exact));
        } catch (DateTimeParseException e) {
            return seconds.toLocalDate().toString();
        }
    }
}
