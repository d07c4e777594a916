package org.audioedition.spoken;

/**
 * What a rule found.
 *
 * @param tokens how many tokens of the line it covers, from the one it was asked about
 * @param spoken the words to say
 * @param tail how many UTF-16 units at the end of the stretch stay unsaid
 * @param reason why they stay unsaid; empty when there is no tail
 */
record Match(int tokens, String spoken, int tail, String reason) {

    static Match of(int tokens, String spoken) {
        return new Match(tokens, spoken, 0, "");
    }

    static Match word(String spoken) {
        return of(1, spoken);
    }
}
