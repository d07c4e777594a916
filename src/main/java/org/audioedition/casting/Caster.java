package org.audioedition.casting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Gives every speaker a voice, from the article and the settings alone, so that it is the same every time.
 *
 * <p>Parts that the editor has given out come first. Then the speakers choose, who says most before who says less: the
 * voice that is heard least often right beside them, of those one that fits their gender, of those the one with the
 * fewest speakers. A speaker for whom a later choice has freed a better voice chooses again.
 */
public final class Caster {

    /** Each round lessens the clashes; an article's speakers come to rest in two or three. */
    private static final int MOST_ROUNDS = 20;

    private static final Comparator<Choice> BEST = Comparator.comparingInt(Choice::clashes)
            .thenComparing(Choice::misfits)
            .thenComparingInt(Choice::speakers)
            .thenComparing(Choice::unlike);

    private final List<Voice> voices;
    private final CastingSettings settings;

    /** What speaks against a voice for a speaker. */
    private record Choice(Voice voice, int clashes, boolean misfits, int speakers, boolean unlike) {}

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
    public Cast cast(Article article, Quotations quotations) throws UnknownVoiceException {
        Voice narrator = named(settings.narrator(), voices.get(0));
        if (!settings.marks().voice()) {
            return narratorOnly(narrator, quotations);
        }
        List<Voice> pool = new ArrayList<>(voices);
        if (pool.size() > 1) {
            pool.remove(narrator);
        }
        Voice quote = named(settings.quoteVoice(), neutral(pool));
        if (pool.remove(quote)) {
            pool.add(0, quote);
        }
        Turns turns = Turns.of(article, quotations.quotations(), settings.quotes());
        Map<String, Voice> chosen = new HashMap<>();
        if (turns.charactersOf(Turns.NOBODY) > 0) {
            chosen.put(Turns.NOBODY, quote);
        }
        List<Speaker> free = new ArrayList<>();
        for (Speaker speaker : quotations.speakers()) {
            Part part = settings.parts().of(speaker.name());
            if (part != null) {
                chosen.put(speaker.id(), named(part.voice(), quote));
            } else if (!settings.oneQuoteVoice()) {
                free.add(speaker);
            }
        }
        free.sort(Comparator.comparingInt((Speaker speaker) -> -turns.charactersOf(speaker.id())));
        choose(free, pool, turns, chosen);
        Map<String, Voice> bySpeaker = new LinkedHashMap<>();
        for (Speaker speaker : quotations.speakers()) {
            bySpeaker.put(speaker.id(), chosen.getOrDefault(speaker.id(), quote));
        }
        return new Cast(narrator, quote, bySpeaker, settings.quotes(), settings.marks());
    }

    /** Quotations are marked otherwise, if at all: the narrator says every one. */
    private Cast narratorOnly(Voice narrator, Quotations quotations) {
        Map<String, Voice> bySpeaker = new LinkedHashMap<>();
        quotations.speakers().forEach(speaker -> bySpeaker.put(speaker.id(), narrator));
        return new Cast(narrator, narrator, bySpeaker, settings.quotes(), settings.marks());
    }

    /** The best voice for speech of nobody knows whom. */
    private static Voice neutral(List<Voice> pool) {
        return pool.stream()
                .filter(voice -> voice.gender() == Voice.Gender.NEUTRAL)
                .findFirst()
                .orElse(pool.get(0));
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

    /** Adds a voice from the pool for each of the speakers. */
    private void choose(List<Speaker> speakers, List<Voice> pool, Turns turns, Map<String, Voice> chosen) {
        Map<Voice, Integer> uses = new HashMap<>();
        chosen.values().forEach(voice -> uses.merge(voice, 1, Integer::sum));
        for (Speaker speaker : speakers) {
            Voice voice = best(speaker, pool, turns, chosen, uses).voice();
            chosen.put(speaker.id(), voice);
            uses.merge(voice, 1, Integer::sum);
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = false;
            for (Speaker speaker : speakers) {
                moved |= reconsider(speaker, pool, turns, chosen, uses);
            }
            if (!moved) {
                return;
            }
        }
    }

    /** Moves a speaker to a voice that clashes less, if there is one; a worse fit for no gain is no move. */
    private boolean reconsider(
            Speaker speaker, List<Voice> pool, Turns turns, Map<String, Voice> chosen, Map<Voice, Integer> uses) {
        Voice now = chosen.getOrDefault(speaker.id(), pool.get(0));
        int clashes = clashes(speaker, turns, chosen).getOrDefault(now, 0);
        if (clashes == 0) {
            return false;
        }
        Choice best = best(speaker, pool, turns, chosen, uses);
        if (best.clashes() >= clashes) {
            return false;
        }
        chosen.put(speaker.id(), best.voice());
        uses.merge(now, -1, Integer::sum);
        uses.merge(best.voice(), 1, Integer::sum);
        return true;
    }

    /** The best voice for a speaker beside the voices of all others; the earlier one of equals. */
    private Choice best(
            Speaker speaker, List<Voice> pool, Turns turns, Map<String, Voice> chosen, Map<Voice, Integer> uses) {
        Map<Voice, Integer> clashes = clashes(speaker, turns, chosen);
        return pool.stream()
                .map(voice -> new Choice(
                        voice,
                        clashes.getOrDefault(voice, 0),
                        !fits(voice.gender(), speaker.gender()),
                        uses.getOrDefault(voice, 0),
                        isUnlike(voice, speaker.gender())))
                .min(BEST)
                .orElseThrow();
    }

    /** How often each voice is heard right beside a speaker. */
    private static Map<Voice, Integer> clashes(Speaker speaker, Turns turns, Map<String, Voice> chosen) {
        Map<Voice, Integer> clashes = new HashMap<>();
        turns.neighboursOf(speaker.id()).forEach((neighbour, times) -> {
            Voice voice = chosen.get(neighbour);
            if (voice != null) {
                clashes.merge(voice, times, Integer::sum);
            }
        });
        return clashes;
    }

    /** A neutral voice is best for whom nothing is known, as is the one that the editor has named; others have a better. */
    private boolean isUnlike(Voice voice, Speaker.Gender speaker) {
        boolean neutral = voice.gender() == Voice.Gender.NEUTRAL;
        return speaker == Speaker.Gender.UNKNOWN ? !neutral && !voice.id().equals(settings.quoteVoice()) : neutral;
    }

    private static boolean fits(Voice.Gender voice, Speaker.Gender speaker) {
        return switch (speaker) {
            case UNKNOWN -> true;
            case MALE -> voice != Voice.Gender.FEMALE;
            case FEMALE -> voice != Voice.Gender.MALE;
        };
    }
}
