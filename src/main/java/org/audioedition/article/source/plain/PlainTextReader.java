package org.audioedition.article.source.plain;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Decoder;
import org.audioedition.article.source.Line;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.jspecify.annotations.Nullable;

/** Reads an article from plain text: the first line is its title, sub-headings are lines without a full stop. */
public final class PlainTextReader {

    private static final int LONGEST_HEADING = 80;
    private static final int MOST_HEADING_WORDS = 12;
    /** A title made of a paragraph's first words is no longer than this. */
    private static final int LONGEST_MADE_TITLE = 80;

    private PlainTextReader() {}

    /**
     * Reads one article.
     *
     * @param bytes the file's content
     * @param source the file's name without its folder
     * @param options what the editor says of it
     * @return the article, or the error that tells why there is none
     */
    public static ReadArticle read(byte[] bytes, String source, MetadataOptions options) {
        if (bytes.length == 0) {
            return ReadArticle.failed(
                    Problem.error("ART-EMPTY", source, "the file is empty; give one with the article's text in it"));
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, source);
        String text = decoded.text();
        if (text == null) {
            return new ReadArticle(null, List.of(), decoded.problems());
        }
        List<Span> paragraphs = Lines.paragraphs(text);
        if (paragraphs.isEmpty()) {
            String message = "the file holds only white space; give one with the article's text in it";
            return ReadArticle.failed(Problem.error("ART-EMPTY", source, message));
        }
        List<Problem> problems = new ArrayList<>(decoded.problems());
        String language = options.languageOr("en");
        if (!language.equals("en") && !language.startsWith("en-")) {
            String message = "the language is " + language + " but all voices and rules here are English";
            problems.add(Problem.note("ART-LANGUAGE", source, message));
        }
        return new ReadArticle(article(text, paragraphs, source, options), List.of(), problems);
    }

    private static Article article(String text, List<Span> paragraphs, String source, MetadataOptions options) {
        String given = options.title();
        String firstLine = oneLine(paragraphs.get(0).of(text), Integer.MAX_VALUE);
        boolean firstIsTitle =
                given == null || oneLine(given, Integer.MAX_VALUE).equals(firstLine);
        FrontMatter head = FrontMatter.read(text, paragraphs, firstIsTitle, options.languageOr("en"));
        List<Block> blocks = new ArrayList<>(head.blocks());
        Layout layout = Layout.of(text, paragraphs);
        for (int i = head.used(); i < paragraphs.size(); i++) {
            blocks.add(block(text, paragraphs, i, blocks, layout));
        }
        String title = given != null ? oneLine(given, Integer.MAX_VALUE) : title(firstLine, blocks.get(0));
        Metadata metadata = new Metadata(
                title,
                firstGiven(options.byline(), head.byline()),
                firstGiven(options.published(), head.published()),
                options.languageOr("en"),
                source,
                null,
                null,
                firstGiven(options.publisher(), null),
                firstGiven(options.rights(), null));
        return new Article(metadata, text, blocks);
    }

    private static Block block(String text, List<Span> paragraphs, int i, List<Block> before, Layout layout) {
        Span span = paragraphs.get(i);
        if (isHeading(text, paragraphs, i, before)) {
            return new Block.Heading(span, 2);
        }
        return layout.setsOff(span) ? new Block.BlockQuote(span) : new Block.Paragraph(span);
    }

    private static String title(String firstLine, Block first) {
        return first.isHeading() ? firstLine : oneLine(firstLine, LONGEST_MADE_TITLE);
    }

    private static @Nullable String firstGiven(@Nullable String option, @Nullable String found) {
        String given = option != null ? option : found;
        return given == null || given.isBlank() ? null : oneLine(given, Integer.MAX_VALUE);
    }

    /** Short, one line, begins like a name of something, ends without punctuation, and a paragraph follows. */
    private static boolean isHeading(String text, List<Span> paragraphs, int i, List<Block> before) {
        Span span = paragraphs.get(i);
        boolean placed = i + 1 < paragraphs.size() && !before.isEmpty();
        if (!placed || span.length() > LONGEST_HEADING || paragraphs.get(i + 1).length() < span.length()) {
            return false;
        }
        String line = span.of(text);
        int last = line.codePointBefore(line.length());
        int first = line.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
        boolean ends = Character.isLetterOrDigit(last) || last == ')' || last == '’' || last == '?';
        boolean afterParagraph =
                !(before.get(before.size() - 1) instanceof Block.Heading heading && heading.level() > 1);
        return begins && ends && afterParagraph && line.lines().count() == 1 && words(line) <= MOST_HEADING_WORDS;
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }

    private static String oneLine(String text, int most) {
        String line = Line.cut(text, most);
        return line.isEmpty() ? "Untitled" : line;
    }
}
