package org.audioedition.quotation;

/**
 * Somebody who is quoted.
 *
 * @param id its name within the article: {@code s1}, {@code s2} … in the order of their first quotation
 * @param name the fullest name, or the noun phrase, that the article gives
 * @param gender as the article shows it
 * @param evidence what shows it: {@code title}, {@code pronoun}, {@code noun}, {@code first name}; empty if nothing does
 */
public record Speaker(String id, String name, Gender gender, String evidence) {

    /** A speaker's gender as far as the text gives evidence. */
    public enum Gender {
        MALE("m"),
        FEMALE("f"),
        UNKNOWN("u");

        private final String label;

        Gender(String label) {
            this.label = label;
        }

        /** Its letter in files. */
        public String label() {
            return label;
        }
    }
}
