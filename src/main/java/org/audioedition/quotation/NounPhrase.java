package org.audioedition.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audioedition.quotation.Speaker.Gender;

/**
 * A noun phrase that describes somebody or something: {@code a spokesman for the harbor board}.
 *
 * @param words in small letters
 * @param head the noun that says what it is: the last word before a preposition
 */
record NounPhrase(List<String> words, String head) {

    private static final Set<String> MEN = Words.load("men.txt");
    private static final Set<String> WOMEN = Words.load("women.txt");
    private static final Set<String> PERSONS = Words.load("persons.txt");
    private static final Set<String> PERSONAL_ENDINGS = Set.of("er", "or", "ist", "ian", "man", "woman");
    private static final Set<String> THINGS = Words.load("things.txt");
    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "group",
            "organization",
            "organisation",
            "agency",
            "network",
            "newspaper",
            "airline",
            "carrier",
            "retailer",
            "publisher",
            "broadcaster",
            "manufacturer",
            "builder",
            "charity",
            "chain",
            "operator");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    private static final Set<String> PLURAL =
            Set.of("both", "people", "police", "men", "women", "others", "two", "children");

    static NounPhrase of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+", -1));
        int end = 1;
        while (end < words.size() && !Words.isPreposition(words.get(end))) {
            end++;
        }
        return new NounPhrase(words, words.get(end - 1));
    }

    /** The gender that the noun tells. */
    Gender gender() {
        return MEN.contains(head) ? Gender.MALE : WOMEN.contains(head) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether it introduces whom it describes: {@code a}, {@code another}. */
    boolean isIndefinite() {
        return INDEFINITE.contains(words.get(0));
    }

    /** Whether it speaks of somebody who is known: {@code the senator}. */
    boolean isDefinite() {
        return words.get(0).equals("the");
    }

    /** Whether nothing but an article stands before the noun. */
    boolean isBare() {
        return words.size() == 2;
    }

    boolean isPlural() {
        return PLURAL.contains(head)
                || PLURAL.contains(words.get(0))
                || (head.length() > 3 && head.endsWith("s") && !head.endsWith("ss"));
    }

    /** Whether its noun is one for persons. */
    boolean isPerson() {
        return !isThing()
                && (gender() != Gender.UNKNOWN
                        || PERSONS.contains(head)
                        || PERSONAL_ENDINGS.stream().anyMatch(head::endsWith));
    }

    /** Whether it is a business or a group that has a name. */
    boolean isCompany() {
        return COMPANIES.contains(head);
    }

    /** Whether it is an organisation or something written, that is called "it". */
    boolean isThing() {
        return THINGS.contains(head) || Names.isOrganisation(head);
    }
}
