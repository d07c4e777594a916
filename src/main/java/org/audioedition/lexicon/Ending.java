package org.audioedition.lexicon;

/** An ending that English adds to a word of a lexicon. */
enum Ending {
    /** {@code Putin's}, {@code Putins'}. */
    POSSESSIVE {
        @Override
        Pronunciation of(Pronunciation word) {
            return word.possessiveOrPlural();
        }

        @Override
        String of(String word) {
            return word + "'s";
        }
    },
    /** {@code Houthis'}, {@code Sanchez'}: after a hiss it is written but not heard. */
    APOSTROPHE {
        @Override
        Pronunciation of(Pronunciation word) {
            return word.endsInSibilant() ? word : word.possessiveOrPlural();
        }

        @Override
        String of(String word) {
            return word + "'";
        }
    },
    /** {@code Houthis}, {@code Sanchezes}, {@code bodies}. */
    PLURAL {
        @Override
        Pronunciation of(Pronunciation word) {
            return word.possessiveOrPlural();
        }

        @Override
        String of(String word) {
            return consonantAndY(word) ? cut(word, 1) + "ies" : word + (hisses(word) ? "es" : "s");
        }
    },
    /** {@code detained}. */
    PAST {
        @Override
        Pronunciation of(Pronunciation word) {
            return word.past();
        }

        @Override
        String of(String word) {
            return consonantAndY(word) ? cut(word, 1) + "ied" : word + (word.endsWith("e") ? "d" : "ed");
        }
    },
    /** {@code detaining}. */
    ING {
        @Override
        Pronunciation of(Pronunciation word) {
            return word.ing();
        }

        @Override
        String of(String word) {
            return (word.endsWith("e") && !word.endsWith("ee") ? cut(word, 1) : word) + "ing";
        }
    };

    /** The word's sounds with the ending. */
    abstract Pronunciation of(Pronunciation word);

    /** The letters with the ending. */
    abstract String of(String word);

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static boolean consonantAndY(String word) {
        return word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
