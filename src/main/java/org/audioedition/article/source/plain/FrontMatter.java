package org.audioedition.article.source.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.article.source.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's body: title, deck, byline and date, also where a scraper has run the last three
 * together in one line.
 */
final class FrontMatter {

    /** Longer than any headline; such a first line is a paragraph. */
    private static final int LONGEST_TITLE = 400;

    private static final int LONGEST_DECK = 400;
    private static final int LONGEST_BYLINE = 120;

    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|van|von|der|den|la|le|al|bin|el)){1,4}";
    private static final String NAMES = NAME + "(?:(?:,\\s+and|,|\\s+and|\\s+&)\\s+" + NAME + "){0,4}";
    /** {@code Name, 1/7/2026Deck sentence.}: byline, date and what follows, in one line. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<by>(?:[Bb][Yy]:?\\s+)?(?<names>" + NAMES + ")\\s*[,|•·–—-]?)\\s*(?<date>" + Dates.PRINTED
                    + "(?:\\s*[|•·:–—-])?)\\s*(?<deck>.*)",
            Pattern.DOTALL);

    private static final Pattern DATE =
            Pattern.compile("(?<date>" + Dates.PRINTED + "(?:\\s*[|•·:–—-])?)\\s*(?<deck>.*)", Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile("(?i:by):?\\s+(?<names>\\p{Lu}[^\\n.!?]*(?:\\.[^\\n.!?]+)*)");

    private final String text;
    private final String language;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String byline;
    private @Nullable String published;
    private int used;

    private FrontMatter(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads the head of an article.
     *
     * @param paragraphs the article's paragraphs, at least one
     * @param firstIsTitle whether the first one may be the title
     */
    static FrontMatter read(String text, List<Span> paragraphs, boolean firstIsTitle, String language) {
        FrontMatter head = new FrontMatter(text, language);
        if (firstIsTitle && paragraphs.get(0).length() <= LONGEST_TITLE) {
            head.blocks.add(new Block.Heading(paragraphs.get(0), 1));
            head.used = 1;
        }
        head.readBelowTitle(paragraphs);
        return head;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** How many paragraphs belong to the head. */
    int used() {
        return used;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String published() {
        return published;
    }

    private void readBelowTitle(List<Span> paragraphs) {
        boolean deckFirst = used < paragraphs.size()
                && !isCredit(paragraphs.get(used))
                && paragraphs.get(used).length() <= LONGEST_DECK
                && used + 1 < paragraphs.size()
                && isCredit(paragraphs.get(used + 1));
        if (deckFirst) {
            blocks.add(new Block.Deck(paragraphs.get(used++)));
        }
        // A byline and a date may stand in two lines, in either order.
        for (int lines = 0; lines < 2 && used < paragraphs.size() && isCredit(paragraphs.get(used)); lines++) {
            readCredit(paragraphs.get(used++));
        }
    }

    private boolean isCredit(Span span) {
        String line = span.of(text);
        return runTogether(line) != null
                || (published == null && dated(line) != null)
                || (byline == null && signed(line) != null);
    }

    private @Nullable Matcher runTogether(String line) {
        Matcher match = RUN_TOGETHER.matcher(head(line));
        return byline == null && published == null && match.lookingAt() && Dates.iso(match, language) != null
                ? rematch(RUN_TOGETHER, line)
                : null;
    }

    private @Nullable Matcher dated(String line) {
        Matcher match = DATE.matcher(line);
        boolean whole = match.matches() && match.group("deck").isEmpty();
        return whole && Dates.iso(match, language) != null ? match : null;
    }

    private @Nullable Matcher signed(String line) {
        Matcher match = SIGNED.matcher(line);
        return line.length() <= LONGEST_BYLINE && match.matches() ? match : null;
    }

    /** Patterns are tried on the beginning of a line only, so that a long paragraph costs nothing. */
    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), 2 * LONGEST_BYLINE));
    }

    private static Matcher rematch(Pattern pattern, String line) {
        Matcher match = pattern.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException("matched a head but not the line");
        }
        return match;
    }

    private void readCredit(Span span) {
        String line = span.of(text);
        Matcher match = runTogether(line);
        if (match != null) {
            byline = match.group("names");
            blocks.add(new Block.Byline(part(span, match, "by")));
            addDate(span, match);
        } else if ((match = published == null ? dated(line) : null) != null) {
            addDate(span, match);
        } else if ((match = signed(line)) != null) {
            byline = match.group("names").strip();
            blocks.add(new Block.Byline(span));
        }
    }

    private void addDate(Span line, Matcher match) {
        published = Dates.iso(match, language);
        blocks.add(new Block.PublicationDate(part(line, match, "date")));
        if (!match.group("deck").isEmpty()) {
            blocks.add(new Block.Deck(part(line, match, "deck")));
        }
    }

    private static Span part(Span line, Matcher match, String group) {
        return new Span(line.start() + match.start(group), line.start() + match.end(group));
    }
}
