package org.audioedition.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.Script;
import org.audioedition.script.SpokenWord;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.WordSound;
import org.jspecify.annotations.Nullable;

/**
 * The before-air list of a script: its names and words that no lexicon covers, neither the house's nor the program's nor the engine's.
 *
 * <p>Possessives and inflections of a covered word are covered.
 */
public final class BeforeAir {

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "'");
    private static final List<String> CONTRACTIONS = List.of("n't", "'ll", "'ve", "'re", "'d", "'m");
    private static final int SHORTEST_STEM = 3;

    private final String text;
    private final SpeechEngine engine;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private BeforeAir(String text, SpeechEngine engine) {
        this.text = text;
        this.engine = engine;
    }

    /**
     * A name or word that the engine will guess.
     *
     * @param written as the article writes it, without a possessive ending
     * @param count how often it is said
     * @param guess how the engine will say it
     */
    public record Uncovered(String written, int count, Pronunciation guess) {

        /** A lexeme of PLS 1.0 with the guess, to be corrected and pasted into a lexicon. */
        public String lexeme() {
            return "<lexeme><grapheme>" + written + "</grapheme><phoneme>" + guess.ipa() + "</phoneme></lexeme>";
        }
    }

    /** How often a word stands there, and whether a lexicon has it. */
    private static final class Tally {
        private String written;
        private int count;
        private final @Nullable Pronunciation guess;

        private Tally(String written, @Nullable Pronunciation guess) {
            this.written = written;
            this.guess = guess;
        }

        /** A headline in capitals says less than the text about how a name is written. */
        private void add(String form) {
            count++;
            if (written.equals(written.toUpperCase(Locale.ROOT))) {
                written = form;
            }
        }
    }

    /** The words that the engine will guess, the most frequent first; of equals, the one that comes first. */
    public static List<Uncovered> of(Script script, SpeechEngine engine) {
        BeforeAir list = new BeforeAir(script.article().text(), engine);
        script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.utterances().stream())
                .flatMap(utterance -> utterance.words().stream())
                .forEach(list::add);
        return list.uncovered();
    }

    private List<Uncovered> uncovered() {
        List<Uncovered> uncovered = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            if (tally.guess != null) {
                uncovered.add(new Uncovered(tally.written, tally.count, tally.guess));
            }
        }
        uncovered.sort(Comparator.comparingInt(Uncovered::count).reversed());
        return uncovered;
    }

    /** Adds the parts of a word that are said by their letters. */
    private void add(SpokenWord word) {
        List<String> written = parts(word.span().of(text));
        String[] spoken = word.spoken().split(" ", -1);
        if (written.size() != spoken.length) {
            return;
        }
        for (int i = 0; i < spoken.length; i++) {
            if (!word.pronunciations().containsKey(i) && isSaidByLetters(written.get(i), spoken[i])) {
                add(stem(written.get(i)), stem(spoken[i]));
            }
        }
    }

    private void add(String written, String spoken) {
        tallies.computeIfAbsent(spoken, key -> new Tally(written, guess(key))).add(written);
    }

    private @Nullable Pronunciation guess(String word) {
        WordSound sound = engine.sound(word);
        return sound.known() || hasKnownStem(word) ? null : sound.pronunciation();
    }

    private boolean hasKnownStem(String word) {
        for (String ending : CONTRACTIONS) {
            if (word.endsWith(ending) && engine.sound(without(word, ending)).known()) {
                return true;
            }
        }
        for (String ending : ENDINGS) {
            String stem = word.endsWith(ending) ? without(word, ending) : "";
            if (stem.length() >= SHORTEST_STEM
                    && (engine.sound(stem).known() || engine.sound(stem + "e").known())) {
                return true;
            }
        }
        return false;
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    /** Runs of letters and apostrophes. */
    private static List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || !isInside(written.charAt(i))) {
                if (i > from) {
                    parts.add(written.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isInside(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "'’".indexOf(c) >= 0;
    }

    /** Not so an abbreviation, a numeral or letters said by name. */
    private static boolean isSaidByLetters(String written, String spoken) {
        if (spoken.length() < 2 || !Character.isLowerCase(spoken.charAt(0))) {
            return false;
        }
        String plain = Normalizer.normalize(written.replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        boolean foreign = plain.chars().anyMatch(c -> c >= 0x80);
        return foreign || plain.equals(spoken) || plain.equals(spoken + "'");
    }

    private static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
