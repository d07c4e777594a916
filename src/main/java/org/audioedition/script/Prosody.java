package org.audioedition.script;

/**
 * How an utterance is said.
 *
 * @param rate speed against the voice's own, 0.5 to 2
 * @param commaSeconds the pause at a comma, at rate 1
 * @param clauseSeconds the pause at a semicolon, colon or dash, at rate 1
 */
public record Prosody(double rate, double commaSeconds, double clauseSeconds) {

    public Prosody {
        if (!(rate >= 0.5 && rate <= 2)) {
            throw new IllegalArgumentException("rate " + rate + " is not 0.5 to 2");
        }
    }
}
