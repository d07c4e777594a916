package org.audioedition.publish.captions;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.quotation.Quotation;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;

/** Cuts what is heard into captions: at sentences and voices, and within a long sentence between words. */
final class Captioner {

    private final Edition edition;
    private final Timeline timeline;
    private final String text;
    private final Map<String, Quotation> quotations;
    private final Map<String, String> names;
    private long lastEnd;

    Captioner(Edition edition) {
        this.edition = edition;
        this.timeline = edition.timeline();
        this.text = edition.article().text();
        this.quotations = edition.quotations().byId();
        this.names = edition.quotations().speakerNames();
    }

    /** Gives every caption of the edition, in order. */
    void each(Consumer<Caption> out) {
        edition.timeline()
                .sentences()
                .filter(sentence -> !sentence.isTone())
                .forEach(sentence -> sentence(sentence, out));
    }

    private void sentence(TimedSentence sentence, Consumer<Caption> out) {
        String speaker = speaker(sentence);
        String added = sentence.added();
        if (added != null) {
            out.accept(caption(sentence.begin(), sentence.end(), speaker, true, CaptionText.wrapped(added)));
            return;
        }
        List<TimedWord> words = sentence.words();
        CaptionText shown = new CaptionText();
        boolean first = true;
        long begin = sentence.begin();
        for (int i = 0; i < words.size(); i++) {
            if (!shown.add(written(sentence, i))) {
                long end = words.get(i).begin();
                out.accept(caption(begin, end, speaker, first, shown.lines()));
                first = false;
                begin = end;
                shown = new CaptionText();
                shown.add(written(sentence, i));
            }
        }
        out.accept(caption(begin, sentence.end(), speaker, first, shown.lines()));
    }

    /** Who is heard: somebody only where the voice is not the narrator's. */
    private String speaker(TimedSentence sentence) {
        Quotation quotation = quotations.get(sentence.quotation());
        if (quotation == null || edition.cast().isNarrator(sentence.voice())) {
            return "Narrator";
        }
        String id = quotation.speaker();
        return id == null ? "Quotation" : names.getOrDefault(id, "Quotation");
    }

    /** A word as it is written, with the marks around it and the white space behind it. */
    private String written(TimedSentence sentence, int word) {
        int start = word == 0 ? sentence.span().start() : border(sentence, word);
        int last = word + 1;
        int end = last == sentence.words().size() ? sentence.span().end() : border(sentence, last);
        return new Span(start, Math.max(start, end)).of(text);
    }

    /** Where a word's own marks begin: behind the white space before it, so that an opening mark stays with its word. */
    private int border(TimedSentence sentence, int word) {
        int before = sentence.words().get(word - 1).span().end();
        int at = sentence.words().get(word).span().start();
        for (int i = at; i > before; i--) {
            if (CaptionText.isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at;
    }

    /** Times in milliseconds; rounding never makes a caption empty or lets it begin before the last one ended. */
    private Caption caption(long begin, long end, String speaker, boolean first, List<String> lines) {
        long from = Math.max(lastEnd, timeline.milliseconds(begin));
        lastEnd = Math.max(from + 1, timeline.milliseconds(end));
        return new Caption(from, lastEnd, speaker, first, lines);
    }
}
