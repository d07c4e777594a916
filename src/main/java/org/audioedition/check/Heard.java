package org.audioedition.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of speech in the order of time: a sentence, or words that the program added.
 *
 * @param what as faults call it
 * @param text as it is shown
 * @param begin its first frame
 * @param end the frame after its last one
 * @param offset where its text stands in the edition's text; -1 if it does not
 * @param words its words; none if it was added
 */
record Heard(String what, String text, long begin, long end, int offset, List<EditionRecord.Word> words) {

    /** All that is heard, in the order of time. */
    static List<Heard> all(EditionRecord edition) {
        List<Heard> all = new ArrayList<>();
        for (EditionRecord.Sentence s : edition.sentences()) {
            String what = "the sentence at " + s.span();
            all.add(new Heard(
                    what, s.text(), s.beginFrame(), s.endFrame(), s.span().start(), s.words()));
        }
        for (EditionRecord.Added a : edition.added()) {
            all.add(new Heard("the added \"" + a.text() + "\"", a.text(), a.beginFrame(), a.endFrame(), -1, List.of()));
        }
        all.sort(Comparator.comparingLong(Heard::begin));
        return all;
    }
}
