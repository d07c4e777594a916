package org.audioedition.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.jspecify.annotations.Nullable;

/**
 * A news article in our own words whose quotations an editor has marked.
 *
 * <p>A file holds a head, a line per quotation in the order of the opening marks, an empty line and the article, in which
 * every quotation stands in braces. A line of the head reads {@code # number | kind | speaker | gender | source}: the
 * speaker is the fullest name (or the noun phrase up to its relative clause) that the article gives, {@code -} where
 * nobody is; words that a quoted person quotes stay in that person's voice and have no speaker of their own. The source
 * says how the text names the speaker at this quotation: by name, pronoun, description or none.
 */
record GoldArticle(String name, Article article, List<Gold> quotations) {

    private static final String FOLDER = "articles";

    /** A quotation as an editor sees it; its number counts from 1. */
    record Gold(
            int number, Span span, String kind, @Nullable String speaker, String gender, String source) {

        /** What the program should say, in one line. */
        String expected() {
            return line(kind, speaker, gender);
        }
    }

    /** Kind, speaker and gender in one line. */
    static String line(String kind, @Nullable String speaker, String gender) {
        return kind + " | " + (speaker == null ? "-" : speaker) + " | " + gender;
    }

    /** All articles in the order of their names. */
    static List<GoldArticle> all() {
        try (Stream<Path> files = Files.list(resource(FOLDER))) {
            return files.sorted().map(GoldArticle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder beside the tests. */
    static Path resource(String name) {
        try {
            return Path.of(GoldArticle.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldArticle read(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        try {
            return parse(name, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldArticle parse(String name, String file) {
        int border = file.indexOf("\n\n");
        StringBuilder text = new StringBuilder();
        List<Span> spans = spans(file.substring(border + 2), text);
        String[] head = file.substring(0, border).split("\n", -1);
        if (head.length != spans.size()) {
            throw new IllegalArgumentException(name + ": " + head.length + " lines, " + spans.size() + " quotations");
        }
        List<Gold> gold = new ArrayList<>();
        for (int i = 0; i < head.length; i++) {
            gold.add(gold(head[i], i + 1, spans.get(i)));
        }
        return new GoldArticle(name, article(text.toString()), List.copyOf(gold));
    }

    private static Gold gold(String line, int number, Span span) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length != 5 || !fields[0].equals("# " + number)) {
            throw new IllegalArgumentException(line);
        }
        Quotation.Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
        return new Gold(number, span, fields[1], fields[2].equals("-") ? null : fields[2], fields[3], fields[4]);
    }

    /** Copies a text without its braces and gives the places that they marked, in the order of their beginnings. */
    private static List<Span> spans(String marked, StringBuilder text) {
        List<Span> spans = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                open.push(spans.size());
                spans.add(new Span(text.length(), text.length()));
            } else if (c == '}') {
                int index = open.pop();
                spans.set(index, new Span(spans.get(index).start(), text.length()));
            } else {
                text.append(c);
            }
        }
        return spans;
    }

    static Article article(String text) {
        return PlainTextReader.read(text.getBytes(UTF_8), "story.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
    }
}
