package org.audioedition.article.source.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses an article's title from what a page calls itself in several places. */
final class Titles {

    private static final Pattern BREAK = Pattern.compile("\\s+[|–—»·•:-]+\\s+|\\s*\\|\\s*");
    private static final int SHORTEST = 3;
    /** A title is at least so many times as long as a site's name. */
    private static final int SITE_PART = 3;

    private Titles() {}

    /**
     * The title, or null when the page has none.
     *
     * @param stated from what says it best to what says it worst, as the page's records have it
     * @param bar what the browser's title bar shows: title, site, section in any order
     * @param printed the headings on the page that may be it, in order
     * @param publisher whose name is no part of it, or null
     */
    static @Nullable String choose(List<String> stated, String bar, List<String> printed, @Nullable String publisher) {
        for (String candidate : stated) {
            String title = whole(Texts.line(candidate), printed, publisher);
            if (title.length() >= SHORTEST) {
                return title;
            }
        }
        String shown = Texts.letters(bar);
        return printed.stream()
                .filter(heading -> heading.length() >= SHORTEST && shown.contains(Texts.letters(heading)))
                .max(Comparator.comparingInt(String::length))
                .or(() -> bar.isBlank()
                        ? printed.stream().findFirst()
                        : Optional.of(withoutPublisher(Texts.line(withoutSite(bar)), publisher)))
                .orElse(null);
    }

    /** What the browser's title bar shows without the site's name at its end: a few words after a long part. */
    private static String withoutSite(String bar) {
        String[] parts = BREAK.split(bar, -1);
        int last = parts[parts.length - 1].length();
        return parts.length > 1 && bar.length() > SITE_PART * last
                ? bar.substring(0, bar.length() - tail(bar, parts))
                : bar;
    }

    /** As it is printed, when a record has cut it short or added the publication's name. */
    private static String whole(String stated, List<String> printed, @Nullable String publisher) {
        String own = withoutPublisher(stated, publisher);
        String start = Texts.letters(own.replaceFirst("(?:…|\\.\\.\\.)$", ""));
        for (String heading : printed) {
            String letters = Texts.letters(heading);
            boolean cut = own.endsWith("…") || own.endsWith("...");
            if (!letters.isEmpty() && (letters.equals(start) || (cut && letters.startsWith(start)))) {
                return heading;
            }
        }
        return withoutName(own, printed);
    }

    private static String withoutPublisher(String title, @Nullable String publisher) {
        String name = publisher == null ? "" : Texts.letters(publisher);
        String[] parts = BREAK.split(title, -1);
        if (parts.length < 2 || name.isEmpty()) {
            return title;
        }
        String last = Texts.letters(parts[parts.length - 1]);
        boolean ends = last.length() >= 2 && (name.contains(last) || last.contains(name));
        return ends ? title.substring(0, title.length() - tail(title, parts)).strip() : title;
    }

    /** The length of the last part with the break before it. */
    private static int tail(String title, String[] parts) {
        int last = parts[parts.length - 1].length();
        String before = title.substring(0, title.length() - last);
        return last
                + before.length()
                - before.replaceFirst("[\\s|–—»·•:-]+$", "").length();
    }

    /** A heading that the title begins with, where only a name can follow it. */
    private static String withoutName(String title, List<String> printed) {
        String[] parts = BREAK.split(title, -1);
        String first = Texts.letters(parts[0]);
        for (String heading : printed) {
            if (parts.length > 1 && Texts.letters(heading).equals(first)) {
                return heading;
            }
        }
        return title;
    }
}
