package org.audioedition.article.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of publication as pages, feeds and letters write them for machines, brought into the form of {@code Metadata}. */
public final class Moments {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>\\d{4})[-/.]?(?<month>\\d{2})[-/.]?(?<day>\\d{2})"
                    + "(?:[T ]+(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.{0,12}",
            Pattern.CASE_INSENSITIVE);
    /** RFC 5322, 3.3, also with a zone in letters (4.3) and with a comment behind it. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<time>(?:\\w{3}, )?\\d{1,2} \\w{3} \\d{4} [\\d:]{5,8}) (?<zone>[+-]\\d{4}|[A-Z]{1,3})(?: \\(.*\\))?");

    private static final Map<String, String> ZONES = Map.of(
            "UT", "GMT", "UTC", "GMT", "Z", "GMT", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500",
            "PST", "-0800", "PDT", "-0700");
    private static final Pattern PRINTED = Pattern.compile(Dates.PRINTED);
    private static final Pattern UNIVERSAL = Pattern.compile("\\b(\\d{2}:\\d{2})\\s?(?:GMT|UTC)\\b");
    private static final int LONGEST = 80;
    private static final int DAY = "2026-01-07".length();
    private static final int EARLIEST = 1450;

    private Moments() {}

    /** A time with its offset, or the day when no offset is said; null when it is neither. */
    public static @Nullable String iso(@Nullable String written, String language) {
        if (written == null || written.length() > LONGEST) {
            return null;
        }
        String text = written.strip();
        Matcher match = WRITTEN.matcher(text);
        try {
            if (match.matches()) {
                return iso(match);
            }
        } catch (DateTimeException e) {
            return null;
        }
        String mail = ofMail(text);
        if (mail != null) {
            return mail;
        }
        Matcher printed = PRINTED.matcher(text);
        String day = printed.lookingAt() ? Dates.iso(printed, language) : null;
        Matcher time = UNIVERSAL.matcher(text);
        String exact = day != null && time.find() ? iso(day + "T" + time.group(1) + "Z", language) : null;
        return exact != null ? exact : day;
    }

    /** A letter's time, or null: of a wrong weekday or an unknown zone only the day can be believed. */
    private static @Nullable String ofMail(String text) {
        Matcher mail = MAIL.matcher(text);
        if (!mail.matches()) {
            return null;
        }
        String zone = mail.group("zone");
        String time = mail.group("time") + " " + ZONES.getOrDefault(zone, zone);
        try {
            return format(OffsetDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a line is a day as it is printed, and nothing more. */
    public static boolean isPrintedDay(String line, String language) {
        Matcher printed = PRINTED.matcher(line);
        return line.length() <= LONGEST && printed.matches() && Dates.iso(printed, language) != null;
    }

    /** The first of several that name a time with its offset, if it is near the day of the first one; else that one. */
    public static @Nullable String best(List<String> isos) {
        if (isos.isEmpty()) {
            return null;
        }
        String first = isos.get(0);
        LocalDate day = LocalDate.parse(first.substring(0, DAY));
        return first.length() > DAY
                ? first
                : isos.stream()
                        .filter(iso -> iso.length() > DAY)
                        .filter(iso ->
                                Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(iso.substring(0, DAY)))) <= 1)
                        .findFirst()
                        .orElse(first);
    }

    private static String iso(Matcher match) {
        LocalDate day = LocalDate.of(number(match, "year"), number(match, "month"), number(match, "day"));
        if (day.getYear() < EARLIEST) {
            throw new DateTimeException("before printing");
        }
        String zone = match.group("zone");
        if (zone == null || match.group("hour") == null) {
            return day.toString();
        }
        int second = match.group("second") == null ? 0 : number(match, "second");
        ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return format(day.atTime(number(match, "hour"), number(match, "minute"), second)
                .atOffset(offset));
    }

    private static String format(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    /** A day in words of a language, as newspapers print it there. */
    public static String inWords(String day, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String pattern = switch (locale.getLanguage()) {
            case "en" ->
                locale.getCountry().isEmpty() || locale.getCountry().equals("US") ? "MMMM d, yyyy" : "d MMMM yyyy";
            case "de", "da", "no", "nb", "fi", "cs" -> "d. MMMM yyyy";
            case "es", "pt" -> "d 'de' MMMM 'de' yyyy";
            case "ja", "zh" -> "yyyy年M月d日";
            case "ko" -> "yyyy년 M월 d일";
            default -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(day));
    }
}
