package org.audioedition.quotation;

import java.util.Locale;
import java.util.Set;
import org.audioedition.quotation.Speaker.Gender;

/** What a noun phrase says of whom it describes. */
final class Descriptions {

    private static final Set<String> MEN = Words.load("men.txt");
    private static final Set<String> WOMEN = Words.load("women.txt");

    private Descriptions() {}

    /** The gender that the noun of a description tells: the last word before a preposition. */
    static Gender gender(String description) {
        Gender gender = Gender.UNKNOWN;
        for (String word : description.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (Words.isPreposition(word)) {
                return gender;
            }
            gender = MEN.contains(word) ? Gender.MALE : WOMEN.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        }
        return gender;
    }
}
