package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of measure of {@code units.txt}, and units divided by units. */
final class UnitTable {

    /** No written unit is longer, two divided by each other included. */
    static final int LONGEST = 12;

    private static final Map<String, Unit> UNITS = table();

    private UnitTable() {}

    /**
     * A unit.
     *
     * @param singular one of it in words
     * @param plural several of it in words
     * @param apart whether it is a unit as a word of its own, too
     * @param place its line in the table
     */
    record Unit(String singular, String plural, boolean apart, String place) {}

    private static Map<String, Unit> table() {
        Map<String, Unit> units = new HashMap<>();
        for (Tables.Row row : Tables.rows("units.txt")) {
            units.put(
                    row.get(0), new Unit(row.get(1), row.get(2), !row.get(3, "").equals("glued"), row.place()));
        }
        return units;
    }

    /** The unit that is written so, with or without a stop, perhaps one per another ({@code mg/mL}); or null. */
    static @Nullable Unit of(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        Unit unit = UNITS.get(written);
        if (unit == null && written.endsWith(".")) {
            unit = UNITS.get(written.substring(0, written.length() - 1));
        }
        int slash = written.indexOf('/');
        if (unit != null || slash < 1) {
            return unit;
        }
        Unit first = UNITS.get(written.substring(0, slash));
        Unit second = UNITS.get(written.substring(slash + 1));
        return first == null || second == null
                ? null
                : new Unit(
                        first.singular() + " per " + second.singular(),
                        first.plural() + " per " + second.singular(),
                        true,
                        first.place());
    }

    /** One of the unit in words, or null. */
    static @Nullable String singular(String written) {
        Unit unit = of(written);
        return unit == null ? null : unit.singular();
    }

    /** Several of the unit in words, or null. */
    static @Nullable String plural(String written) {
        Unit unit = of(written);
        return unit == null ? null : unit.plural();
    }
}
