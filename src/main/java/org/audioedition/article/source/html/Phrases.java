package org.audioedition.article.source.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lines say that stand in an article but are none of its own ({@code phrases.txt}). */
final class Phrases {

    /** Nothing that is beside the article is longer. */
    private static final int LONGEST = 400;
    /** A line of which so much is links is mostly links: in percent. */
    private static final int MOSTLY = 60;

    private static final String LINKS = "links:";
    private static final String END = "end:";
    private static final List<Phrase> PHRASES =
            Tables.lines("phrases.txt").stream().map(Phrases::phrase).toList();

    private Phrases() {}

    private record Phrase(String reason, boolean links, boolean end, Pattern pattern) {}

    /**
     * Why a line is no part of the article; null when it says nothing against itself.
     *
     * @param linked how much of it is links, in percent
     * @param last whether it is among the last lines
     */
    static @Nullable String reason(String line, int linked, boolean last) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (Phrase phrase : PHRASES) {
            boolean asked = (!phrase.links || linked >= MOSTLY) && (!phrase.end || last);
            if (asked && phrase.pattern.matcher(line).matches()) {
                return phrase.reason;
            }
        }
        return null;
    }

    private static Phrase phrase(String line) {
        int colon = line.indexOf(':');
        String rest = line.substring(colon + 1).strip();
        boolean links = rest.startsWith(LINKS);
        boolean end = rest.startsWith(END);
        String pattern = rest.substring(links ? LINKS.length() : end ? END.length() : 0);
        return new Phrase(
                line.substring(0, colon),
                links,
                end,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
