package org.audioedition.casting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;

/**
 * Gives every speaker a voice, from the article and the settings alone, so that it is the same every time.
 *
 * <p>Parts that the editor has given out come first. Then the speakers choose, who says most before who says less: the
 * voice that is heard least often right beside them, of those one that fits their gender, of those the one with the
 * fewest speakers, of those one with the narrator's accent that nobody beside them is taken for. A speaker for whom a
 * later choice has freed a better voice chooses again.
 */
public final class Caster {

    /** Each round lessens the clashes; an article's speakers come to rest in two or three. */
    private static final int MOST_ROUNDS = 20;

    private final Ensemble ensemble;
    private final CastingSettings settings;

    public Caster(Ensemble ensemble, CastingSettings settings) {
        this.ensemble = ensemble;
        this.settings = settings;
    }

    /**
     * Casts an article.
     *
     * @throws UnknownVoiceException if the settings name a voice that is not there
     */
    public Cast cast(Article article, Quotations quotations) throws UnknownVoiceException {
        Voice narrator =
                ensemble.named(settings.narrator(), narrator(article.metadata().language()));
        NavigableMap<Integer, Voice> readers = readers(article, narrator);
        if (!settings.marks().voice()) {
            return narratorOnly(narrator, readers, quotations);
        }
        List<Voice> pool = pool(narrator, readers);
        Voice quote = ensemble.named(settings.quoteVoice(), neutral(pool));
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
                chosen.put(speaker.id(), ensemble.named(part.voice(), quote));
            } else if (!settings.oneQuoteVoice()) {
                free.add(speaker);
            }
        }
        free.sort(Comparator.comparingInt((Speaker speaker) -> -turns.charactersOf(speaker.id())));
        choose(free, new Audition(narrator, pool, turns, ensemble.distances(), settings.quoteVoice()), chosen);
        Map<String, Voice> bySpeaker = new LinkedHashMap<>();
        for (Speaker speaker : quotations.speakers()) {
            bySpeaker.put(speaker.id(), chosen.getOrDefault(speaker.id(), quote));
        }
        return new Cast(narrator, readers, quote, bySpeaker, settings.quotes(), settings.marks());
    }

    /** Quotations are marked otherwise, if at all: the narrator says every one. */
    private Cast narratorOnly(Voice narrator, NavigableMap<Integer, Voice> readers, Quotations quotations) {
        Map<String, Voice> bySpeaker = new LinkedHashMap<>();
        quotations.speakers().forEach(speaker -> bySpeaker.put(speaker.id(), narrator));
        return new Cast(narrator, readers, narrator, bySpeaker, settings.quotes(), settings.marks());
    }

    /** Who reads which sections of an issue, by the offset where each begins. */
    private NavigableMap<Integer, Voice> readers(Article article, Voice narrator) throws UnknownVoiceException {
        NavigableMap<Integer, Voice> readers = new TreeMap<>();
        for (Article.Reader reader : article.readers()) {
            String asked = reader.voice();
            int begin = article.blocks().get(reader.block()).span().start();
            boolean admitted = asked != null && settings.readers().contains(asked);
            readers.put(begin, admitted ? ensemble.named(asked, narrator) : narrator);
        }
        return readers;
    }

    /**
     * The voices that are left for who is quoted; a voice that is alone in its pack says all.
     *
     * @throws UnknownVoiceException if readers of sections leave none: nobody could tell them from who is quoted
     */
    private List<Voice> pool(Voice narrator, NavigableMap<Integer, Voice> readers) throws UnknownVoiceException {
        List<Voice> pool = new ArrayList<>(ensemble.voices());
        if (pool.size() == 1) {
            return pool;
        }
        pool.remove(narrator);
        pool.removeAll(readers.values());
        if (pool.isEmpty()) {
            if (settings.quotes() != QuotesMode.NONE) {
                throw new UnknownVoiceException("the sections take all voices, and leave none for who is quoted: let"
                        + " sections share a voice, or add --quotes none");
            }
            pool.add(narrator);
        }
        return pool;
    }

    /** The best voice for speech of nobody knows whom. */
    private static Voice neutral(List<Voice> pool) {
        return pool.stream()
                .filter(voice -> voice.gender() == Voice.Gender.NEUTRAL)
                .findFirst()
                .orElse(pool.get(0));
    }

    /** The best narrator of the article's own accent, or else of any. */
    private Voice narrator(String language) {
        return ensemble.voices().stream()
                .filter(voice -> voice.language().equalsIgnoreCase(language))
                .findFirst()
                .orElse(ensemble.voices().get(0));
    }

    /** Adds a voice for each of the speakers. */
    private static void choose(List<Speaker> speakers, Audition audition, Map<String, Voice> chosen) {
        for (Speaker speaker : speakers) {
            chosen.put(speaker.id(), audition.best(speaker, chosen).voice());
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = false;
            for (Speaker speaker : speakers) {
                moved |= reconsider(speaker, audition, chosen);
            }
            if (!moved) {
                return;
            }
        }
    }

    /** Moves a speaker to a voice that clashes less, if there is one; a worse fit for no gain is no move. */
    private static boolean reconsider(Speaker speaker, Audition audition, Map<String, Voice> chosen) {
        int clashes = audition.clashes(speaker, chosen);
        if (clashes == 0) {
            return false;
        }
        Audition.Choice best = audition.best(speaker, chosen);
        if (best.clashes() >= clashes) {
            return false;
        }
        chosen.put(speaker.id(), best.voice());
        return true;
    }
}
