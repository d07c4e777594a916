package org.audioedition.publish.page;

import java.util.List;
import org.audioedition.publish.Person;

/**
 * A sentence, or the part of one that one voice says, as the page follows it.
 *
 * @param text what is shown
 * @param added whether the program added it, so that it stands nowhere in the article
 * @param begin in milliseconds
 * @param end in milliseconds
 * @param person who is heard
 * @param opens whether a quotation begins with it, or goes on in a new paragraph
 * @param words its words, in order; none of what was added
 */
record Cue(String text, boolean added, long begin, long end, Person person, boolean opens, List<Word> words) {

    Cue {
        words = List.copyOf(words);
    }

    /**
     * A word, told from the one before it.
     *
     * @param gap UTF-16 units of the sentence between the word before, or the sentence's beginning, and this one
     * @param length its own units
     * @param since milliseconds since the word before, or the sentence, began
     */
    record Word(int gap, int length, long since) {}
}
