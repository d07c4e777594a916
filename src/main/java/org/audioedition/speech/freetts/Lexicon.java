package org.audioedition.speech.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;

/** The CMU lexicon, made safe to share: its letter-to-sound rules scribble in one buffer. */
final class Lexicon extends CMULexicon {

    Lexicon() {
        super(resource("cmulex_compiled.bin"), resource("cmulex_addenda.bin"), resource("cmulex_lts.bin"), true);
    }

    @Override
    public synchronized String[] getPhones(String word, String partOfSpeech, boolean useLetterToSound) {
        return super.getPhones(word, partOfSpeech, useLetterToSound);
    }

    /** The engine reads its lexicon byte by byte; from memory and without a lock that takes half the time. */
    @Override
    @SuppressWarnings("rawtypes") // the engine's own signature
    protected Map createLexicon(InputStream in, boolean binary, int size) throws IOException {
        return super.createLexicon(new UnlockedStream(in.readAllBytes()), binary, size);
    }

    private static URL resource(String name) {
        URL url = CMULexicon.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the jar lacks FreeTTS's " + name);
        }
        return url;
    }
}
