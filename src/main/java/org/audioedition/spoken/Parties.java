package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The party and the state of a politician: {@code R-S.C.}, {@code D-Ohio}; {@code parties.txt}. */
final class Parties {

    private static final int LONGEST = 5;

    private final Map<String, String> parties = new HashMap<>();
    private final Function<String, @Nullable State> states;

    /**
     * A state.
     *
     * @param name its name
     * @param place the line of the table that has it
     */
    record State(String name, String place) {}

    /** @param states gives the state that an abbreviation stands for, or null */
    Parties(Function<String, @Nullable State> states) {
        this.states = states;
        Tables.rows("parties.txt").forEach(row -> parties.put(row.get(0), row.get(1)));
    }

    @Nullable
    Match read(String word) {
        int dash = word.length() > 3 && Letters.isUpper(word.charAt(0)) ? word.indexOf('-') : -1;
        if (dash < 1 || dash > LONGEST) {
            return null;
        }
        String party = parties.get(word.substring(0, dash));
        String place = word.substring(dash + 1);
        if (party == null || !Letters.isCapitalized(place)) {
            return null;
        }
        State state = states.apply(place);
        if (state != null) {
            return Match.word(party + " of " + state.name())
                    .by("party and state")
                    .from(state.place());
        }
        boolean full = place.length() > 3 && Letters.isLetters(place) && Letters.isLower(place.charAt(1));
        return full ? Match.word(party + " of " + place).by("party and state") : null;
    }
}
