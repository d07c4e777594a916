package org.audioedition.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lexicon that comes with the program, read without an XML parser: PLS with a lexeme a line.
 *
 * <p>It is read in every run, and most runs ask for a few of its words. So only graphemes are looked at first, and a lexeme
 * is read when its word is asked for. A test holds that {@link PlsReader} reads the same entries from the same file.
 */
final class LexemeLines implements Layer {

    private static final String LEXEME = "<lexeme";
    private static final String ROLE = "<lexeme role=\"";
    private static final String GRAPHEME = "<grapheme>";
    private static final String PHONEME = "<phoneme>";

    /** What stands before a lexeme. */
    private static final int INDENT = 2;

    /** A line by its bytes. */
    private record Line(String bytes, int number) {}

    private final String name;
    private final Alphabet alphabet;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byKey = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();
    private final Map<String, List<Candidate>> asked = new ConcurrentHashMap<>();

    LexemeLines(String resource) {
        name = resource;
        String text = bytes(resource);
        int first = text.indexOf(LEXEME);
        alphabet = Objects.requireNonNull(Alphabet.named(between(text, "alphabet=\"", "\"", 0)), resource);
        int number = 1;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (from + INDENT >= first && text.startsWith(LEXEME, from + INDENT)) {
                add(new Line(text.substring(from, end), number));
            }
            number++;
            from = end + 1;
        }
    }

    /** The bytes of a file, a character each: what is ASCII can be found in them, and the rest waits for its use. */
    private static String bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(LexemeLines.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Candidate> candidates(String key) {
        return byKey.containsKey(key) ? asked.computeIfAbsent(key, this::read) : List.of();
    }

    @Override
    public int mostWords(String key) {
        return mostWords.getOrDefault(key, 1);
    }

    @Override
    public List<Lexeme> lexemes() {
        return lines.stream().map(this::lexeme).toList();
    }

    private void add(Line line) {
        lines.add(line);
        for (String grapheme : graphemes(line)) {
            String key = Spelling.lower(Spelling.folded(grapheme));
            List<Line> same = byKey.computeIfAbsent(key, absent -> new ArrayList<>(1));
            if (same.isEmpty() || same.get(same.size() - 1).number() < line.number()) {
                same.add(line);
            }
            int space = key.indexOf(' ');
            if (space >= 0) {
                mostWords.merge(key.substring(0, space), Spelling.words(key).size(), Math::max);
            }
        }
    }

    private List<Candidate> read(String key) {
        List<Candidate> found = new ArrayList<>();
        for (Line line : byKey.getOrDefault(key, List.of())) {
            Lexeme lexeme = lexeme(line);
            for (String grapheme : lexeme.graphemes()) {
                Candidate candidate = Candidate.of(lexeme, grapheme);
                if (candidate.key().equals(key)) {
                    found.add(candidate);
                }
            }
        }
        return List.copyOf(found);
    }

    private Lexeme lexeme(Line line) {
        String place = name + ":" + line.number();
        String role = line.bytes().startsWith(ROLE, INDENT) ? between(line.bytes(), ROLE, "\"", 0) : "";
        try {
            return new Lexeme(
                    graphemes(line),
                    role.isEmpty() ? Set.of() : Set.of(role),
                    null,
                    alphabet.words(between(line.bytes(), PHONEME, "<", 0)),
                    place);
        } catch (PhonemeException e) {
            throw new IllegalStateException(place, e);
        }
    }

    private static List<String> graphemes(Line line) {
        List<String> graphemes = new ArrayList<>(1);
        String bytes = line.bytes();
        for (int at = bytes.indexOf(GRAPHEME); at >= 0; at = bytes.indexOf(GRAPHEME, at + 1)) {
            graphemes.add(between(bytes, GRAPHEME, "<", at));
        }
        return graphemes;
    }

    private static String between(String bytes, String before, String after, int from) {
        int start = bytes.indexOf(before, from) + before.length();
        String found = bytes.substring(start, bytes.indexOf(after, start));
        return new String(found.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
