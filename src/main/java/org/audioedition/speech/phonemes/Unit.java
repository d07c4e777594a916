package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.SpokenWord;
import org.audioedition.spoken.Reading.Pause;
import org.jspecify.annotations.Nullable;

/**
 * What is said as one.
 *
 * @param word the index of the word of the utterance that it belongs to
 * @param text as the script has it, with spaces inside if it is letters or a compound
 * @param pronunciation what the script says of its sound, or null
 * @param after the pause behind it
 */
record Unit(int word, String text, Kind kind, @Nullable Pronunciation pronunciation, Pause after) {

    private static final Pattern COMPOUND = Pattern.compile("[a-z][a-z']*+( [a-z][a-z']*+)+");

    /** What its text is. */
    enum Kind {
        WORD,
        /** Letters said by name: {@code F B I}, {@code C E O's}. */
        LETTERS,
        /** Words that are written with hyphens: {@code half time}. */
        COMPOUND
    }

    /** The units of the word with the index {@code index} in its utterance. */
    static List<Unit> of(SpokenWord word, int index) {
        if (isCompound(word)) {
            return List.of(new Unit(index, word.spoken(), Kind.COMPOUND, null, word.after()));
        }
        String[] texts = word.spoken().split(" ", -1);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Pause after = i + 1 == texts.length ? word.after() : Pause.NONE;
            Pronunciation pronunciation = word.pronunciations().get(i);
            boolean letter = pronunciation == null && isLetter(texts[i]);
            int last = units.size() - 1;
            if (letter && last >= 0 && units.get(last).kind() == Kind.LETTERS) {
                units.set(last, new Unit(index, units.get(last).text() + " " + texts[i], Kind.LETTERS, null, after));
            } else {
                units.add(new Unit(index, texts[i], letter ? Kind.LETTERS : Kind.WORD, pronunciation, after));
            }
        }
        return units;
    }

    /** Whether it is written letter for letter as it is spoken, so with one sign where the spoken words have a space: a hyphen. */
    private static boolean isCompound(SpokenWord word) {
        String spoken = word.spoken();
        return spoken.length() == word.span().length()
                && word.pronunciations().isEmpty()
                && COMPOUND.matcher(spoken).matches();
    }

    /** Whether it is the name of a letter, or of several of its kind: {@code F}, {@code O's}. */
    private static boolean isLetter(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= 'A'
                && first <= 'Z'
                && (text.length() == 1 || text.equals(first + "'s") || text.equals(first + "s"));
    }

    /** The first of its words. */
    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The last of its words. */
    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
