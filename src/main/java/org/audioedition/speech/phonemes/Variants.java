package org.audioedition.speech.phonemes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary says of a word.
 *
 * @param usual how it sounds unless one of the others is known to be meant
 * @param others how it sounds as a part of speech ({@code VERB}, {@code NOUN}, {@code ADJ}, {@code VBD} …), or before a pause
 *     ({@value #BEFORE_PAUSE}); in alphabetical order, for most words none
 */
record Variants(String usual, Map<String, String> others) {

    /** The dictionary's name for a word that nothing follows. */
    static final String BEFORE_PAUSE = "None";

    /** The sound for a part of speech; null where it is not known. */
    String as(@Nullable String part) {
        return part == null ? usual : others.getOrDefault(part, usual);
    }
}
