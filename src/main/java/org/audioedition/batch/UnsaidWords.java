package org.audioedition.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;

/** The words that the voice has no sound for; the edition is whole without them, and its editor may give them one. */
final class UnsaidWords {

    private static final int MOST_NAMED = 10;

    private UnsaidWords() {}

    /** A note that names them, if there are any. */
    static List<Problem> notes(Edition edition) {
        String text = edition.article().text();
        List<Span> spans = edition.ledger().skipped().stream()
                .filter(skip -> skip.reason().equals(Ledger.UNSAID))
                .map(Ledger.Skip::span)
                .toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        String words = spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("”, “", "“", "”"));
        String place =
                edition.metadata().source() + ", character " + spans.get(0).start();
        String message = "the voice has no sound for " + words + (spans.size() > MOST_NAMED ? " and others" : "")
                + ", and leaves it out; a lexicon can say how it sounds";
        return List.of(Problem.note("SPK-UNSAID", place, message));
    }
}
