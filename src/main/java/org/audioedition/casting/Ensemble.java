package org.audioedition.casting;

import java.util.List;
import java.util.stream.Stream;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;
import org.jspecify.annotations.Nullable;

/**
 * The voices that there are to cast.
 *
 * @param voices those that anybody may get: the best narrator first, then in the order in which speakers should get them
 * @param blends those that only who names them gets
 * @param distances how unlike they all sound
 */
public record Ensemble(List<Voice> voices, List<Voice> blends, VoiceDistances distances) {

    public Ensemble {
        voices = List.copyOf(voices);
        blends = List.copyOf(blends);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("an ensemble has a voice at least");
        }
    }

    /** Voices of which nobody has measured how unlike they sound. */
    public static Ensemble of(List<Voice> voices) {
        return new Ensemble(voices, List.of(), VoiceDistances.unknown());
    }

    /** Every voice, blends last. */
    public List<Voice> all() {
        return Stream.concat(voices.stream(), blends.stream()).toList();
    }

    /**
     * Makes sure that all voices that an editor asks for are here.
     *
     * @throws UnknownVoiceException if one is not
     */
    public void require(CastingSettings settings) throws UnknownVoiceException {
        for (String id : settings.asked()) {
            named(id, voices.get(0));
        }
    }

    /**
     * The voice of an id, or another one where none is asked for.
     *
     * @throws UnknownVoiceException if there is none of that id
     */
    Voice named(@Nullable String id, Voice otherwise) throws UnknownVoiceException {
        if (id == null) {
            return otherwise;
        }
        for (Voice voice : all()) {
            if (voice.id().equals(id)) {
                return voice;
            }
        }
        String known = String.join(", ", voices.stream().map(Voice::id).toList());
        throw new UnknownVoiceException("there is no voice '" + id + "'; there are: " + known);
    }
}
