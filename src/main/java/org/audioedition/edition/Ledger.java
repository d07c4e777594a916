package org.audioedition.edition;

import java.util.List;
import org.audioedition.article.Span;

/**
 * What became of every character of an article, in UTF-16 units.
 *
 * @param characters all of them
 * @param spoken said as written, with the white space and punctuation that are heard as pauses and melody
 * @param spokenAs said in other words: numbers, dates, abbreviations
 * @param skipped not said, each stretch with its reason
 * @param lost in none of the three; an edition with one of these is never published
 */
public record Ledger(int characters, int spoken, int spokenAs, List<Skip> skipped, List<Span> lost) {

    /** Why a word is skipped for which the engine has no sound. */
    public static final String UNSAID = "no sound for it in this voice";

    /** A stretch that is not said, and why. */
    public record Skip(Span span, String reason) {}

    public Ledger {
        skipped = List.copyOf(skipped);
        lost = List.copyOf(lost);
    }

    /** The number of characters that are not said. */
    public int skippedCharacters() {
        return skipped.stream().mapToInt(skip -> skip.span().length()).sum();
    }

    /** Whether every character is accounted for. */
    public boolean balances() {
        return lost.isEmpty() && spoken + spokenAs + skippedCharacters() == characters;
    }
}
