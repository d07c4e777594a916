package org.audioedition.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audioedition.quotation.Names.Name;
import org.audioedition.quotation.Words.Word;

/**
 * What the words around a name say of whom it names.
 *
 * @param personhood for a person if positive, for a thing if negative
 * @param speaks whether a verb of speech is the name's
 */
record Evidence(int personhood, boolean speaks) {

    private static final Set<String> PLACES = Words.load("places.txt");
    private static final Set<String> PLACES_BEFORE =
            Set.of("in", "at", "near", "outside", "across", "around", "throughout");
    private static final Set<String> ONLY_OF_PERSONS = Set.of("who", "himself", "herself");

    /**
     * The evidence for a name.
     *
     * @param all the words of its sentence
     */
    static Evidence of(Name name, List<Word> all) {
        int begin = index(all, name.span().start());
        int end = index(all, name.span().end());
        String before = begin > 0 ? all.get(begin - 1).lower() : "";
        String after = end < all.size() ? all.get(end).lower() : "";
        boolean speaks = speaks(name, all, begin, end);
        int personhood = name.title().isEmpty() ? 0 : 4;
        personhood += speaks ? 1 : 0;
        personhood += ONLY_OF_PERSONS.contains(after) ? 3 : 0;
        personhood +=
                name.words().size() > 1 && FirstNames.isFirstName(name.words().get(0)) ? 3 : 0;
        personhood -= before.equals("the") || after.equals("which") ? 3 : 0;
        personhood -= PLACES_BEFORE.contains(before) ? 2 : 0;
        personhood -= isOrganisation(name) || isPlace(name.text()) ? 6 : 0;
        return new Evidence(personhood, speaks);
    }

    /** Whether it is the name of a country, a state or a city. */
    static boolean isPlace(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name shows an organisation or a thing. */
    static boolean isOrganisation(Name name) {
        String last = name.last();
        boolean acronym = last.length() > 1 && name.words().size() == 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return acronym || name.words().stream().anyMatch(word -> word.startsWith("&") || Names.isOrganisation(word));
    }

    /** {@code said Lee} or {@code Lee openly said}; not {@code a reporter for Lee said}. */
    private static boolean speaks(Name name, List<Word> all, int begin, int end) {
        if (begin > 0 && Words.isSpeechVerb(all.get(begin - 1))) {
            return true;
        }
        int verb = end;
        while (verb < all.size() - 1 && Words.mayStandBeforeVerb(all.get(verb))) {
            verb++;
        }
        boolean ruled = begin > 0 && name.title().isEmpty() && Words.isPreposition(all.get(begin - 1));
        return !ruled && !name.possessive() && verb < all.size() && Words.isSpeechVerb(all.get(verb));
    }

    /** The number of the first word at or behind a place. */
    private static int index(List<Word> all, int at) {
        return Places.first(all.size(), i -> all.get(i).span().start() >= at);
    }
}
