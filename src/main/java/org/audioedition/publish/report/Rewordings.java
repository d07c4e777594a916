package org.audioedition.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Wording;
import org.audioedition.publish.PlainText;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;

/** What is said in other words than it is written in. */
final class Rewordings {

    private final Map<Pair, Rewording> found = new LinkedHashMap<>();

    private Rewordings() {}

    /** What is written, and what is said for it. */
    private record Pair(String written, String spoken) {}

    /**
     * Words that are said in others.
     *
     * @param written in one line
     * @param count how often
     * @param block the id of the block where that is first heard
     * @param start where it is first written
     */
    record Rewording(String written, String spoken, int count, String block, int start) {}

    /** Those of an edition, in the order of their first places. */
    static List<Rewording> of(Edition edition) {
        Rewordings rewordings = new Rewordings();
        String text = edition.article().text();
        edition.timeline().sentences().forEach(sentence -> {
            for (TimedWord word : sentence.words()) {
                if (!word.span().isEmpty() && !Wording.isAsWritten(word, text)) {
                    rewordings.add(word, sentence, text);
                }
            }
        });
        return new ArrayList<>(rewordings.found.values());
    }

    private void add(TimedWord word, TimedSentence sentence, String text) {
        Pair pair = new Pair(PlainText.line(word.span().of(text)), word.spoken());
        Rewording before = found.get(pair);
        int count = before == null ? 1 : before.count() + 1;
        String block = before == null ? sentence.block() : before.block();
        int start = before == null ? word.span().start() : before.start();
        found.put(pair, new Rewording(pair.written(), pair.spoken(), count, block, start));
    }
}
