package org.audioedition.casting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.quotation.Quotation;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks with which voice in one article.
 *
 * @param narrator the voice of the article
 * @param quote the voice of speech whose speaker is unknown, or not sure enough
 * @param bySpeaker the voice of every named speaker, by the speaker's id
 * @param quotes which quotations are told apart from the narrator's text
 * @param marks how
 */
public record Cast(Voice narrator, Voice quote, Map<String, Voice> bySpeaker, QuotesMode quotes, QuoteMarks marks) {

    /** A speaker who is less sure than this is not heard in a voice of their own. */
    private static final double LEAST_CONFIDENCE = 0.5;

    public Cast {
        // Map.copyOf would lose the speakers' order.
        bySpeaker = Collections.unmodifiableMap(new LinkedHashMap<>(bySpeaker));
    }

    /** The voice of a quotation that is told apart: its speaker's, or the quote voice when nobody is sure who that is. */
    public Voice voiceOf(Quotation quotation) {
        String speaker = sureSpeaker(quotation);
        return speaker == null ? quote : bySpeaker.getOrDefault(speaker, quote);
    }

    /** Who speaks, by id; null when that is unknown or no more than a guess: a wrong voice is worse than none. */
    static @Nullable String sureSpeaker(Quotation quotation) {
        return quotation.confidence() < LEAST_CONFIDENCE ? null : quotation.speaker();
    }

    /** Every voice of the cast with its role: {@code narrator}, {@code quote}, {@code quote-2} … in that order. */
    public Map<Voice, String> roles() {
        Map<Voice, String> roles = new LinkedHashMap<>();
        roles.put(narrator, "narrator");
        roles.putIfAbsent(quote, "quote");
        List.copyOf(bySpeaker.values()).forEach(voice -> roles.computeIfAbsent(voice, v -> "quote-" + roles.size()));
        return roles;
    }
}
