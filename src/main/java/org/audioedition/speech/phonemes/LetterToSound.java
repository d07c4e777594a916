package org.audioedition.speech.phonemes;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.jspecify.annotations.Nullable;

/**
 * How an American reads a word that no dictionary here has: FreeTTS's CMU lexicon and its letter-to-sound rules (decision trees of seven
 * letters; Black, Lenzo and Pagel 1998).
 *
 * <p>Loaded with the first word (a tenth of a second). One thread at a time looks a word up, for the rules write into one buffer.
 */
final class LetterToSound {

    /** The engine's name for the vowel of "comma", which the CMU dictionary writes AH0. */
    private static final String SCHWA = "ax";

    private static @Nullable CMULexicon lexicon;

    private LetterToSound() {}

    /**
     * The sounds of a word in small letters.
     *
     * @return null if it has no letter, or none that is heard
     */
    static synchronized @Nullable Pronunciation read(String word) {
        String[] phones = lexicon().getPhones(word.replace("'", ""), "0", true);
        StringBuilder symbols = new StringBuilder();
        for (String phone : phones) {
            symbols.append(symbols.length() == 0 ? "" : " ").append(phone.replace(SCHWA, "ah0"));
        }
        if (symbols.length() == 0) {
            return null;
        }
        try {
            return Pronunciation.arpabet(symbols.toString());
        } catch (PhonemeException e) {
            throw new IllegalStateException("a phone that is not the CMU dictionary's: " + symbols, e);
        }
    }

    private static CMULexicon lexicon() {
        CMULexicon loaded = lexicon;
        if (loaded == null) {
            loaded = new CMULexicon("cmulex", true);
            try {
                loaded.load();
            } catch (IOException e) {
                throw new IllegalStateException("the jar lacks FreeTTS's lexicon", e);
            }
            lexicon = loaded;
        }
        return loaded;
    }
}
