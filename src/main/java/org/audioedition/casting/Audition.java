package org.audioedition.casting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;
import org.jspecify.annotations.Nullable;

/**
 * How well each voice suits a speaker, beside the voices that others have already.
 *
 * @param pool the voices that may be chosen, in the order in which speakers should get them
 * @param asked the voice for quotations that the editor has named, or null
 */
record Audition(
        Voice narrator,
        List<Voice> pool,
        Turns turns,
        VoiceDistances distances,
        @Nullable String asked) {

    /** Two voices as far apart as this are told apart at once, and the better one of the pool is taken. */
    private static final double CLEARLY_APART = 0.4;

    private static final Comparator<Choice> BEST = Comparator.comparingInt(Choice::clashes)
            .thenComparing(Choice::misfits)
            .thenComparingInt(Choice::speakers)
            .thenComparing(Choice::unlike)
            .thenComparing(Choice::foreign)
            .thenComparingDouble(Choice::nearness);

    /**
     * What speaks against a voice for a speaker, the worst first.
     *
     * @param clashes how often it is heard right beside the speaker
     * @param misfits whether it is of another gender
     * @param speakers how many others have it
     * @param unlike whether it is neutral though the gender is known, or the other way round
     * @param foreign whether its accent is not the narrator's
     * @param nearness how much it lacks to be clearly apart from the narrator and from who is heard beside the speaker
     */
    record Choice(
            Voice voice,
            int clashes,
            boolean misfits,
            int speakers,
            boolean unlike,
            boolean foreign,
            double nearness) {}

    /** The best voice for a speaker; the earlier one of equals. */
    Choice best(Speaker speaker, Map<String, Voice> chosen) {
        Map<Voice, Integer> beside = beside(speaker, chosen);
        Map<Voice, Integer> uses = new HashMap<>();
        chosen.forEach((id, voice) -> uses.merge(voice, id.equals(speaker.id()) ? 0 : 1, Integer::sum));
        return pool.stream()
                .map(voice -> new Choice(
                        voice,
                        beside.getOrDefault(voice, 0),
                        !fits(voice.gender(), speaker.gender()),
                        uses.getOrDefault(voice, 0),
                        isUnlike(voice, speaker.gender()),
                        !voice.language().equals(narrator.language()),
                        nearness(voice, beside)))
                .min(BEST)
                .orElseThrow();
    }

    /** How often a speaker's present voice is heard right beside them. */
    int clashes(Speaker speaker, Map<String, Voice> chosen) {
        Voice now = chosen.getOrDefault(speaker.id(), pool.get(0));
        return beside(speaker, chosen).getOrDefault(now, 0);
    }

    /** How often each voice is heard right beside a speaker. */
    private Map<Voice, Integer> beside(Speaker speaker, Map<String, Voice> chosen) {
        Map<Voice, Integer> beside = new HashMap<>();
        turns.neighboursOf(speaker.id()).forEach((neighbour, times) -> {
            Voice voice = chosen.get(neighbour);
            if (voice != null) {
                beside.merge(voice, times, Integer::sum);
            }
        });
        return beside;
    }

    private double nearness(Voice voice, Map<Voice, Integer> beside) {
        double nearest = distances.between(voice, narrator);
        for (Voice other : beside.keySet()) {
            nearest = Math.min(nearest, distances.between(voice, other));
        }
        return Math.max(0, CLEARLY_APART - nearest);
    }

    /** A neutral voice is best for whom nothing is known, as is the one that the editor has named; others have a better. */
    private boolean isUnlike(Voice voice, Speaker.Gender speaker) {
        boolean neutral = voice.gender() == Voice.Gender.NEUTRAL;
        return speaker == Speaker.Gender.UNKNOWN ? !neutral && !voice.id().equals(asked) : neutral;
    }

    private static boolean fits(Voice.Gender voice, Speaker.Gender speaker) {
        return switch (speaker) {
            case UNKNOWN -> true;
            case MALE -> voice != Voice.Gender.FEMALE;
            case FEMALE -> voice != Voice.Gender.MALE;
        };
    }
}
