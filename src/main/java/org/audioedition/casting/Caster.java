package org.audioedition.casting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Gives every speaker a voice, from the article and the settings alone, so that it is the same every time. */
public final class Caster {

    private final List<Voice> voices;
    private final CastingSettings settings;

    /**
     * A caster for an engine's voices.
     *
     * @param voices at least one, the best narrator first, then in the order in which speakers should get them
     */
    public Caster(List<Voice> voices, CastingSettings settings) {
        this.voices = List.copyOf(voices);
        this.settings = settings;
    }

    /**
     * Casts an article.
     *
     * @throws UnknownVoiceException if the settings name a voice that is not there
     */
    public Cast cast(Quotations quotations) throws UnknownVoiceException {
        Voice narrator = named(settings.narrator(), voices.get(0));
        List<Voice> pool = new ArrayList<>(voices);
        pool.remove(narrator);
        Voice quote = named(settings.quoteVoice(), pool.isEmpty() ? narrator : pool.get(0));
        pool.remove(quote);
        pool.add(0, quote);
        Map<String, Voice> bySpeaker = new LinkedHashMap<>();
        Map<Voice, Integer> uses = new HashMap<>();
        for (Speaker speaker : quotations.speakers()) {
            Voice voice = leastUsed(pool, uses, speaker.gender());
            uses.merge(voice, 1, Integer::sum);
            bySpeaker.put(speaker.id(), voice);
        }
        return new Cast(narrator, quote, bySpeaker, settings.quotes());
    }

    private Voice named(@Nullable String id, Voice otherwise) throws UnknownVoiceException {
        if (id == null) {
            return otherwise;
        }
        for (Voice voice : voices) {
            if (voice.id().equals(id)) {
                return voice;
            }
        }
        String known = String.join(", ", voices.stream().map(Voice::id).toList());
        throw new UnknownVoiceException("there is no voice '" + id + "'; there are: " + known);
    }

    /** The voice with the fewest speakers; among those one that fits, then the earlier one. */
    private static Voice leastUsed(List<Voice> pool, Map<Voice, Integer> uses, Speaker.Gender gender) {
        Voice best = pool.get(0);
        int bestCost = Integer.MAX_VALUE;
        for (Voice voice : pool) {
            int cost = 2 * uses.getOrDefault(voice, 0) + (fits(voice.gender(), gender) ? 0 : 1);
            if (cost < bestCost) {
                best = voice;
                bestCost = cost;
            }
        }
        return best;
    }

    private static boolean fits(Voice.Gender voice, Speaker.Gender speaker) {
        return switch (speaker) {
            case UNKNOWN -> true;
            case MALE -> voice == Voice.Gender.MALE;
            case FEMALE -> voice != Voice.Gender.MALE;
        };
    }
}
