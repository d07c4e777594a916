package org.audioedition.voice;

/**
 * A voice that can be cast.
 *
 * @param id its name on the command line and in files, unique over all engines: {@code kevin-tenor}
 * @param engine the engine that speaks it, with its version: {@code FreeTTS 1.2.2}
 * @param language a BCP 47 tag
 * @param gender how it is heard
 * @param licence the SPDX id, or the short name, of what it may be used for
 * @param description how it sounds, in a few words
 */
public record Voice(String id, String engine, String language, Gender gender, String licence, String description) {

    /** How a voice is heard. */
    public enum Gender {
        MALE("m"),
        FEMALE("f"),
        NEUTRAL("n");

        private final String label;

        Gender(String label) {
            this.label = label;
        }

        /** Its letter in files and lists. */
        public String label() {
            return label;
        }
    }
}
