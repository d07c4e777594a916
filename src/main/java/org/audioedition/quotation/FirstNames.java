package org.audioedition.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.audioedition.quotation.Speaker.Gender;

/** The gender of those who bear a first name, from {@code first-names.txt}. */
final class FirstNames {

    private static final Map<String, Character> GENDERS = load();

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
        return GENDERS.getOrDefault(name.toLowerCase(Locale.ROOT), ' ');
    }

    private static Map<String, Character> load() {
        Map<String, Character> genders = new HashMap<>();
        for (String line : Words.lines("first-names.txt")) {
            int tab = line.indexOf('\t');
            genders.put(line.substring(0, tab), line.charAt(tab + 1));
        }
        return genders;
    }
}
