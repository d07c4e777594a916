package org.audioedition.speech.freetts;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;

/**
 * Gives every pause inside an utterance the length that the mark before it asks for.
 *
 * <p>The engine knows one pause of 0.2 s. Segments carry their end in seconds from the utterance's start, so a changed
 * pause moves all that follow; the processors behind this one take their times from there.
 */
final class PauseDurations implements UtteranceProcessor {

    /** The utterance's features that hold the wanted pauses, in seconds of the engine's own clock. */
    static final String COMMA = "pause.comma";

    static final String CLAUSE = "pause.clause";

    private static final String SILENCE = "pau";

    @Override
    public void processUtterance(Utterance utterance) {
        float comma = utterance.getFloat(COMMA);
        float clause = utterance.getFloat(CLAUSE);
        float moved = 0;
        float lastEnd = 0;
        for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
                segment != null;
                segment = segment.getNext()) {
            FeatureSet features = segment.getFeatures();
            float end = features.getFloat("end");
            boolean inner = segment.getPrevious() != null && segment.getNext() != null;
            if (inner && features.getString("name").equals(SILENCE)) {
                moved += (isClause(segment) ? clause : comma) - (end - lastEnd);
            }
            lastEnd = end;
            features.setFloat("end", end + moved);
        }
    }

    /** Whether the word before a pause ends in a mark longer than a comma. */
    private static boolean isClause(Item pause) {
        Object mark = pause.getPrevious().findFeature("R:SylStructure.parent.parent.R:Token.parent.punc");
        return mark != null
                && ";:-"
                                .indexOf(
                                        mark.toString().isEmpty()
                                                ? ' '
                                                : mark.toString().charAt(0))
                        >= 0;
    }
}
