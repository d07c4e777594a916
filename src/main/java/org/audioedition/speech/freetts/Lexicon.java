package org.audioedition.speech.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.speech.WordSound;
import org.audioedition.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The CMU lexicon of the engine, made safe to share, for its letter-to-sound rules scribble in one buffer; and with the words that those
 * rules misread, from a newer edition of the same dictionary.
 */
final class Lexicon extends CMULexicon {

    private static final String ANY_PART_OF_SPEECH = "0";

    private static @Nullable Lexicon shared;

    private final WordTable misread = new WordTable(Lexicon.class, "misread-words.txt");
    private @Nullable WordTable wellRead;

    private Lexicon() {
        super(resource("cmulex_compiled.bin"), resource("cmulex_addenda.bin"), resource("cmulex_lts.bin"), true);
    }

    /** The lexicon, loaded with the first call (a tenth of a second). */
    static synchronized Lexicon shared() {
        Lexicon loaded = shared;
        if (loaded == null) {
            loaded = new Lexicon();
            try {
                loaded.load();
            } catch (IOException e) {
                throw new IllegalStateException("the jar lacks FreeTTS's lexicon", e);
            }
            shared = loaded;
        }
        return loaded;
    }

    /** Null for a word that is not in it, if its letters are not to be used. */
    @Override
    public synchronized String[] getPhones(String word, String partOfSpeech, boolean useLetterToSound) {
        String[] known = super.getPhones(word, partOfSpeech, false);
        if (known != null) {
            return known;
        }
        String phones = misread.find(word);
        if (phones != null) {
            return Phones.of(pronunciation(phones));
        }
        String[] guess = super.getPhones(word, partOfSpeech, useLetterToSound);
        return guess != null && guess.length == 0 ? letters(word) : guess;
    }

    /** How a word is said that the engine is given without phones. */
    synchronized WordSound sound(String word) {
        String bare = word.replace("'", "");
        if (wellRead == null) {
            wellRead = new WordTable(Lexicon.class, "well-read-words.txt");
        }
        boolean known = getPhones(bare, ANY_PART_OF_SPEECH, false) != null || wellRead.find(bare) != null;
        return new WordSound(Phones.pronunciation(getPhones(bare, ANY_PART_OF_SPEECH, true)), known);
    }

    /** The names of letters that the rules take for silent ones, all of them, as in "hhh"; a word without a sound stops the engine. */
    private String[] letters(String word) {
        List<String> phones = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            phones.addAll(List.of(super.getPhones(word.substring(i, i + 1), ANY_PART_OF_SPEECH, true)));
        }
        return phones.toArray(String[]::new);
    }

    private static Pronunciation pronunciation(String phones) {
        try {
            return Pronunciation.arpabet(phones);
        } catch (PhonemeException e) {
            throw new IllegalStateException("misread-words.txt: " + e.getMessage(), e);
        }
    }

    private static URL resource(String name) {
        URL url = CMULexicon.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the jar lacks FreeTTS's " + name);
        }
        return url;
    }
}
