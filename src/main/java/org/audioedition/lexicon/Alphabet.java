package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way to write phonemes, by the name that PLS 1.0 §4.2 gives it in {@code alphabet}. */
enum Alphabet {
    /** {@code ipa}: words between spaces. */
    IPA {
        @Override
        List<Pronunciation> words(String text) throws PhonemeException {
            List<Pronunciation> words = new ArrayList<>();
            for (String word : Spelling.words(Spelling.tidied(text))) {
                words.add(Pronunciation.ipa(word));
            }
            return words;
        }
    },
    /** {@code x-arpabet}, {@code x-cmu}: symbols between spaces, words between upright bars. */
    ARPABET {
        @Override
        List<Pronunciation> words(String text) throws PhonemeException {
            List<Pronunciation> words = new ArrayList<>();
            for (String word : text.split("\\|", -1)) {
                words.add(Pronunciation.arpabet(word));
            }
            return words;
        }
    };

    /** The names that a file may use. */
    static final String NAMES = "ipa, x-arpabet, x-cmu";

    /** The pronunciations of the words in a text. */
    abstract List<Pronunciation> words(String text) throws PhonemeException;

    /** The alphabet of this name, or null. */
    static @Nullable Alphabet named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "ipa" -> IPA;
            case "x-arpabet", "x-cmu" -> ARPABET;
            default -> null;
        };
    }
}
