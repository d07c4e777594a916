package org.audioedition.casting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.audioedition.quotation.Quotation;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks with which voice in one article.
 *
 * @param narrator the voice of the article
 * @param readers who reads instead of the narrator, by the offset in the text from which on; the narrator's own voice where they end
 * @param quote the voice of speech whose speaker is unknown, or not sure enough
 * @param bySpeaker the voice of every named speaker, by the speaker's id
 * @param quotes which quotations are told apart from the narrator's text
 * @param marks how
 */
public record Cast(
        Voice narrator,
        NavigableMap<Integer, Voice> readers,
        Voice quote,
        Map<String, Voice> bySpeaker,
        QuotesMode quotes,
        QuoteMarks marks) {

    /** A speaker who is less sure than this is not heard in a voice of their own. */
    private static final double LEAST_CONFIDENCE = 0.5;

    public Cast {
        readers = Collections.unmodifiableNavigableMap(new TreeMap<>(readers));
        // Map.copyOf would lose the speakers' order.
        bySpeaker = Collections.unmodifiableMap(new LinkedHashMap<>(bySpeaker));
    }

    /** Who reads what is written at an offset of the text: the narrator, or the reader of a section. */
    public Voice narratorAt(int offset) {
        Map.Entry<Integer, Voice> reader = readers.floorEntry(offset);
        return reader == null ? narrator : reader.getValue();
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

    /** Every voice of the cast with its role: {@code narrator}, {@code narrator-2} …, {@code quote}, {@code quote-2} … in that order. */
    public Map<Voice, String> roles() {
        Map<Voice, String> roles = new LinkedHashMap<>();
        roles.put(narrator, "narrator");
        readers.values().forEach(voice -> roles.computeIfAbsent(voice, v -> "narrator-" + (roles.size() + 1)));
        int narrators = roles.size() - 1;
        roles.putIfAbsent(quote, "quote");
        bySpeaker.values().forEach(voice -> roles.computeIfAbsent(voice, v -> "quote-" + (roles.size() - narrators)));
        return roles;
    }
}
