package org.audioedition.quotation;

import java.util.Locale;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.text.WordTable;

/** The gender of those who bear a first name, from {@code first-names.txt}. */
final class FirstNames {

    private static final WordTable GENDERS = new WordTable(FirstNames.class, "first-names.txt");

    private FirstNames() {}

    /** The gender of a name that only men or only women bear. */
    static Gender gender(String name) {
        return switch (letter(name)) {
            case 'm' -> Gender.MALE;
            case 'f' -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** The gender of most who bear a name. */
    static Gender usual(String name) {
        return switch (letter(name)) {
            case 'm', 'M' -> Gender.MALE;
            case 'f', 'F' -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    static boolean isFirstName(String name) {
        return letter(name) != ' ';
    }

    private static char letter(String name) {
        String letter = GENDERS.find(name.toLowerCase(Locale.ROOT));
        return letter == null ? ' ' : letter.charAt(0);
    }
}
