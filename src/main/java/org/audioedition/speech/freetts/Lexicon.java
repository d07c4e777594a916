package org.audioedition.speech.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.net.URL;

/** The CMU lexicon, made safe to share: its letter-to-sound rules scribble in one buffer. */
final class Lexicon extends CMULexicon {

    Lexicon() {
        super(resource("cmulex_compiled.bin"), resource("cmulex_addenda.bin"), resource("cmulex_lts.bin"), true);
    }

    @Override
    public synchronized String[] getPhones(String word, String partOfSpeech, boolean useLetterToSound) {
        return super.getPhones(word, partOfSpeech, useLetterToSound);
    }

    private static URL resource(String name) {
        URL url = CMULexicon.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the jar lacks FreeTTS's " + name);
        }
        return url;
    }
}
