package org.audioedition.spoken;

import java.util.Map;
import org.audioedition.lexicon.Pronunciation;

/**
 * What a rule found.
 *
 * @param tokens how many tokens of the line it covers, from the one it was asked about
 * @param spoken the words to say
 * @param tail how many UTF-16 units at the end of the stretch stay unsaid
 * @param reason why they stay unsaid; empty when there is no tail
 * @param rule the rule within its class, in a few words, as {@code "sign and amount"}
 * @param table the line of a table that decided, as {@code "units.txt:12"}; empty if none did
 * @param pronunciations how words of {@code spoken} sound, by their index; none where the engine knows best
 */
record Match(
        int tokens,
        String spoken,
        int tail,
        String reason,
        String rule,
        String table,
        Map<Integer, Pronunciation> pronunciations) {

    static Match of(int tokens, String spoken) {
        return new Match(tokens, spoken, 0, "", "", "", Map.of());
    }

    static Match word(String spoken) {
        return of(1, spoken);
    }

    /** The same, by a rule of its class. */
    Match by(String name) {
        return new Match(tokens, spoken, tail, reason, name, table, pronunciations);
    }

    /** The same, decided by a line of a table. */
    Match from(String place) {
        return new Match(tokens, spoken, tail, reason, rule, place, pronunciations);
    }

    /** The same with other words, whose sounds are the engine's. */
    Match saying(String words) {
        return new Match(tokens, words, tail, reason, rule, table, Map.of());
    }

    /** The same, over another number of tokens. */
    Match over(int count) {
        return new Match(count, spoken, tail, reason, rule, table, pronunciations);
    }

    /** The same with the last {@code units} of the stretch unsaid. */
    Match without(int units, String why) {
        return new Match(tokens, spoken, units, why, rule, table, pronunciations);
    }

    /** The part of a word-by-word match that is its token at {@code index}. */
    Match token(int index) {
        Pronunciation sound = pronunciations.get(index);
        String word = spoken.split(" ", -1)[index];
        return new Match(1, word, 0, "", rule, table, sound == null ? Map.of() : Map.of(0, sound));
    }

    /** The same with pronunciations. */
    Match with(Map<Integer, Pronunciation> sounds) {
        return new Match(tokens, spoken, tail, reason, rule, table, sounds);
    }
}
