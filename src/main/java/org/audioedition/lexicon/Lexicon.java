package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pronunciation lexicon: tells how words of a text are said. Immutable, and safe to share between threads.
 *
 * <p>It is asked with the words as the text writes them. The longest grapheme that begins at a word wins; then one that is
 * written so over one in another case, and both over one that takes an ending to match; then an entry of an upper lexicon over
 * one of its base; then an entry with the role asked over one without roles; then the first mentioned.
 */
public final class Lexicon {

    private static final class BuiltIn {
        static final Lexicon LEXICON = new Lexicon(List.of(
                new LateLayer(() -> new LexemeLines("heteronyms.pls")),
                new LateLayer(() -> new LexemeLines("news-names.pls"))));
    }

    private final List<Layer> layers;

    private Lexicon(List<Layer> layers) {
        this.layers = layers;
    }

    /** A lexicon of these entries; of two for the same grapheme and role the first counts. */
    public static Lexicon of(List<Lexeme> lexemes) {
        return new Lexicon(List.of(new Index(lexemes)));
    }

    /** The lexicon that comes with the program, in American English: names and words of the news, and heteronyms by their roles. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /** A lexicon that asks this one first and {@code base} after it. */
    public Lexicon over(Lexicon base) {
        return new Lexicon(Stream.concat(layers.stream(), base.layers.stream()).toList());
    }

    /** All entries, those of upper lexicons first. */
    public List<Lexeme> lexemes() {
        return layers.stream().flatMap(layer -> layer.lexemes().stream()).toList();
    }

    /**
     * What the lexicon says of the words that begin at {@code from}, or null if it does not know them. The work does not
     * depend on the size of the lexicon.
     *
     * @param words the words of a sentence as written, without spaces and marks between them; hyphens and apostrophes inside
     * @param role the use of the word, as {@code verb}; empty if unknown
     */
    public @Nullable Entry find(List<String> words, int from, String role) {
        List<String> folded = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int most = 1;
        for (int i = from; i < words.size() && folded.size() < most; i++) {
            String word = words.get(i);
            if (word.isEmpty() || word.length() > Lexeme.LONGEST_GRAPHEME) {
                break;
            }
            String letters = Spelling.folded(word);
            if (letters.isEmpty()) {
                break;
            }
            folded.add(letters);
            keys.add(Spelling.lower(letters));
            most = i == from ? mostWords(keys.get(0)) : most;
        }
        for (int count = folded.size(); count > 0; count--) {
            Question question = new Question(words.subList(from, from + count), folded.subList(0, count), role);
            Entry entry = find(question, String.join(" ", keys.subList(0, count - 1)));
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** The entry for a question whose words before the last one have this key. */
    private @Nullable Entry find(Question question, String before) {
        String last = question.last();
        Entry entry = question.best(candidates(key(before, last)));
        if (entry != null) {
            return entry;
        }
        for (Inflection inflection : Inflection.of(last)) {
            entry = question.best(inflection, candidates(key(before, inflection.stem())));
            if (entry != null) {
                return entry.with(inflection.ending());
            }
        }
        return null;
    }

    private List<List<Candidate>> candidates(String key) {
        List<List<Candidate>> found = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            found.add(layer.candidates(key));
        }
        return found;
    }

    private int mostWords(String key) {
        int most = 1;
        for (Layer layer : layers) {
            most = Math.max(most, layer.mostWords(key));
        }
        return most;
    }

    private static String key(String before, String last) {
        return before.isEmpty() ? Spelling.lower(last) : before + " " + Spelling.lower(last);
    }
}
