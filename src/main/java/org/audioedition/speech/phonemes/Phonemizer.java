package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.spoken.Reading.Pause;

/**
 * Says how the words of an utterance sound, in the phoneme alphabet ({@code alphabet.txt}).
 *
 * <p>Immutable and safe for threads; the same utterance gives the same phonemes.
 */
public final class Phonemizer {

    private final WordReader reader;
    private final Endings endings;

    /**
     * A phonemizer of an accent.
     *
     * @param dictionary of the same accent
     * @param letterToSound for the words that it does not have
     */
    public Phonemizer(Dictionary dictionary, Accent accent, LetterToSound letterToSound) {
        reader = new WordReader(dictionary, accent, letterToSound);
        endings = new Endings(accent);
    }

    /** How each word of an utterance sounds, in order. */
    public List<WordPhonemes> phonemize(Utterance utterance) {
        List<Unit> units = units(utterance.words());
        Sound[] sounds = new Sound[units.size()];
        Neighbours.Onset follows = Neighbours.Onset.PAUSE;
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            follows = unit.after() == Pause.NONE ? follows : Neighbours.Onset.PAUSE;
            sounds[i] = sound(unit, neighbours(units, i, follows));
            if (begins(units, i) && sounds[i].source() == Source.DICTIONARY) {
                sounds[i] = new Sound(Stress.some(sounds[i].phonemes()), Source.DICTIONARY);
            }
            follows = Neighbours.Onset.of(sounds[i].phonemes(), follows);
        }
        return words(utterance.words(), units, sounds);
    }

    private static List<Unit> units(List<SpokenWord> words) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            units.addAll(Unit.of(words.get(i), i));
        }
        return units;
    }

    /** A capital stands at the beginning of a sentence, and gives a word without stress some. */
    private static boolean begins(List<Unit> units, int at) {
        return at == 0 || units.get(at - 1).after().compareTo(Pause.STOP) >= 0;
    }

    private static Neighbours neighbours(List<Unit> units, int at, Neighbours.Onset follows) {
        boolean joined = at > 0 && units.get(at - 1).after() == Pause.NONE;
        boolean goesOn = at + 1 < units.size() && units.get(at).after() == Pause.NONE;
        return new Neighbours(
                joined ? units.get(at - 1).text() : "",
                goesOn ? units.get(at + 1).text() : "",
                follows);
    }

    private Sound sound(Unit unit, Neighbours beside) {
        Pronunciation pronunciation = unit.pronunciation();
        if (pronunciation != null) {
            return reader.read(Spelling.folded(unit.text()), pronunciation);
        }
        return switch (unit.kind()) {
            case WORD -> reader.read(Spelling.folded(unit.text()), beside);
            case LETTERS -> letters(unit.text());
            case COMPOUND -> reader.hyphenated(unit.text(), beside);
        };
    }

    /** Letters said by name: {@code F B I}, {@code C E O's}. */
    private Sound letters(String row) {
        StringBuilder letters = new StringBuilder();
        for (String letter : row.split(" ", -1)) {
            letters.append(letter.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        Sound names = reader.named(letters.toString());
        return row.endsWith("s") && !names.phonemes().isEmpty() ? names.with(endings::s) : names;
    }

    private static List<WordPhonemes> words(List<SpokenWord> words, List<Unit> units, Sound[] sounds) {
        List<List<WordPhonemes.Part>> parts = new ArrayList<>();
        words.forEach(word -> parts.add(new ArrayList<>()));
        for (int i = 0; i < sounds.length; i++) {
            Unit unit = units.get(i);
            parts.get(unit.word()).add(new WordPhonemes.Part(unit.text(), sounds[i].phonemes(), sounds[i].source()));
        }
        List<WordPhonemes> phonemes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            phonemes.add(new WordPhonemes(parts.get(i), mark(words.get(i).after())));
        }
        return phonemes;
    }

    private static String mark(Pause pause) {
        return switch (pause) {
            case NONE -> "";
            case COMMA -> ",";
            case CLAUSE -> ";";
            case STOP -> ".";
            case QUESTION -> "?";
            case EXCLAMATION -> "!";
        };
    }
}
