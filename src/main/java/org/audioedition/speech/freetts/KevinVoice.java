package org.audioedition.speech.freetts;

import java.util.Arrays;
import java.util.List;
import org.audioedition.voice.Voice;

/**
 * The voices that can be made of the one recorded speaker of FreeTTS.
 *
 * <p>Pitch alone gives the same speaker on another note; another speaker needs other formants. Those are shifted by
 * speaking slower and lower and then declaring a higher sample rate: what is resampled from there is as fast as before,
 * and brighter. Shifting down harms recognition, so nothing here does.
 */
enum KevinVoice {
    NARRATOR("kevin", 100, 100, Voice.Gender.MALE, "even, low; the narrator"),
    TENOR("kevin-tenor", 150, 112, Voice.Gender.MALE, "higher and brighter"),
    ALTO("kevin-alto", 185, 118, Voice.Gender.NEUTRAL, "high and light; nearest to a woman's"),
    BASS("kevin-bass", 75, 100, Voice.Gender.MALE, "very low");

    private static final int RECORDED_RATE = 16_000;

    private final String id;
    private final Voice.Gender gender;
    private final String description;
    private final int pitch;
    private final int formantPercent;

    KevinVoice(String id, int pitch, int formantPercent, Voice.Gender gender, String description) {
        this.id = id;
        this.gender = gender;
        this.description = description;
        this.pitch = pitch;
        this.formantPercent = formantPercent;
    }

    static List<Voice> all() {
        return Arrays.stream(values()).map(KevinVoice::voice).toList();
    }

    static KevinVoice of(Voice voice) {
        for (KevinVoice kevin : values()) {
            if (kevin.id.equals(voice.id())) {
                return kevin;
            }
        }
        throw new IllegalArgumentException("FreeTTS has no voice " + voice.id());
    }

    private Voice voice() {
        return new Voice(id, FreeTtsEngine.NAME, "en-US", gender, "BSD-style (CMU, Sun)", description);
    }

    /** The pitch to ask the engine for, in Hz. */
    float enginePitch() {
        return pitch * 100f / formantPercent;
    }

    /** How much longer than heard the engine must speak. */
    double formantShift() {
        return formantPercent / 100.0;
    }

    /** The rate to declare for the engine's samples. */
    int sampleRate() {
        return RECORDED_RATE * formantPercent / 100;
    }
}
