package org.audioedition.cli;

import java.util.List;
import org.audioedition.install.Catalogue;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * All packs of voices that the program knows: the one inside, those installed, those that can be.
 *
 * @param library the installed ones
 */
record VoicePacks(VoiceLibrary library) {

    /** The voices inside. */
    static final String INSIDE = "freetts";
    /** Those that can be mixed. */
    static final String BLENDING = "kokoro";

    /** The voices of a pack, the best narrator first. */
    List<Voice> voices(String pack) throws EnvironmentException {
        return pack.equals(INSIDE) ? FreeTtsEngine.installed() : library.voices(pack);
    }

    boolean isInstalled(String pack) throws EnvironmentException {
        return pack.equals(INSIDE)
                || library.packs().stream().anyMatch(found -> found.name().equals(pack));
    }

    /** The pack that has a voice, installed or not; null if none has. */
    @Nullable
    String home(String voice) throws EnvironmentException {
        if (has(FreeTtsEngine.installed(), voice)) {
            return INSIDE;
        }
        if (has(Kokoro.voices(), voice) || blend(voice) != null) {
            return BLENDING;
        }
        // A Piper voice has the name of its pack, whether that is the user's own or one of ours.
        if (isInstalled(voice)) {
            return voice;
        }
        return Catalogue.read().pack(voice).isPresent() ? voice : null;
    }

    private static boolean has(List<Voice> voices, String id) {
        return voices.stream().anyMatch(voice -> voice.id().equals(id));
    }

    /** A voice mixed of others, or null if the text is no blend of them. */
    static @Nullable Voice blend(String text) {
        if (text.indexOf('+') < 0) {
            return null;
        }
        try {
            return Kokoro.blend(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static EnvironmentException notInstalled(String what, String pack) {
        return new EnvironmentException(what + " is not installed; run \"audio-edition voices install " + pack + "\"");
    }
}
