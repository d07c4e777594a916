package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of words in a text.
 *
 * @param words how many words it covers, at least one
 * @param lexeme where it comes from
 * @param alias the words to say instead, with the ending that the text has; null if there are pronunciations
 * @param pronunciations one a word, the last with the ending that the text has; empty if there is an alias
 * @param how how the written words matched
 */
public record Entry(int words, Lexeme lexeme, @Nullable String alias, List<Pronunciation> pronunciations, How how) {

    public Entry {
        pronunciations = List.copyOf(pronunciations);
    }

    static Entry whole(int words, Lexeme lexeme, How how) {
        return new Entry(words, lexeme, lexeme.alias(), lexeme.pronunciations(), how);
    }

    /** The same with an ending on its last word. */
    Entry with(Ending ending) {
        String inflected = alias == null ? null : ending.of(alias);
        List<Pronunciation> sounds = new ArrayList<>(pronunciations);
        if (!sounds.isEmpty()) {
            sounds.set(sounds.size() - 1, ending.of(sounds.get(sounds.size() - 1)));
        }
        return new Entry(words, lexeme, inflected, sounds, How.INFLECTED);
    }
}
