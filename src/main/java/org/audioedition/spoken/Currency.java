package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A currency of {@code currencies.txt}.
 *
 * @param singular one of it
 * @param plural several of it
 * @param minor one of its hundredths; empty where an amount with a point is said as a decimal
 * @param minors several of its hundredths
 * @param place its line in the table
 */
record Currency(String singular, String plural, String minor, String minors, String place) {

    /** The longest sign before an amount, with a minus: {@code -U.S.$}. */
    static final int LONGEST = 6;

    private static final Map<String, Currency> TABLE = table();

    private static Map<String, Currency> table() {
        Map<String, Currency> table = new HashMap<>();
        for (Tables.Row row : Tables.rows("currencies.txt")) {
            String minor = row.get(3, "");
            table.put(row.get(0), new Currency(row.get(1), row.get(2), minor, row.get(4, minor), row.place()));
        }
        return table;
    }

    /** The currency with a sign or code, or null; the dollar of an unknown country is said by its letters. */
    static @Nullable Currency of(String sign) {
        Currency known = TABLE.get(sign);
        int dollar = sign.length() - 1;
        if (known == null && dollar > 0 && dollar < 4 && sign.charAt(dollar) == '$') {
            String letters = sign.substring(0, dollar);
            return Letters.isLetters(letters) && Letters.isCapitals(letters)
                    ? new Currency(
                            Letters.spell(letters) + " dollar",
                            Letters.spell(letters) + " dollars",
                            "cent",
                            "cents",
                            "")
                    : null;
        }
        return known;
    }

    /** Whether {@code sign} may stand apart behind an amount: a code, a sign, but not a short word. */
    static boolean isBehind(String sign) {
        boolean code = sign.length() == 3 && Letters.isCapitals(sign);
        boolean sole = sign.length() == 1 && !Letters.isLetter(sign.charAt(0));
        return code || sole || sign.equals("kr") || sign.equals("US$");
    }
}
