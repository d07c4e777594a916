package org.audioedition.spoken;

import java.util.List;

/** The ordered list of rules for words. */
final class Words {

    private final List<Rule> rules = List.of();

    /** The reading of the word at {@code index}, and of what belongs to it. */
    Match read(Line line, int index) {
        for (Rule rule : rules) {
            Match match = rule.read(line, index);
            if (match != null) {
                return match;
            }
        }
        return Match.word(Letters.lower(line.word(index)));
    }
}
