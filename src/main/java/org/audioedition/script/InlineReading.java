package org.audioedition.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.Inline;
import org.audioedition.article.Span;
import org.audioedition.script.NonText.Kind;
import org.audioedition.script.NonText.Policy;
import org.audioedition.spoken.Normalizer;
import org.audioedition.spoken.Reading;
import org.audioedition.text.Segmenter;
import org.audioedition.text.Sentence;

/**
 * Reads sentences with regard to what is marked in them: a reference to a footnote is not said, an abbreviation is said in
 * full where the article gives its long form.
 *
 * <p>It is asked in reading order and goes on from where it was.
 */
final class InlineReading {

    private final Normalizer normalizer;
    private final boolean expanding;
    private final String text;
    private final List<Inline.Abbreviation> abbreviations = new ArrayList<>();
    private final List<Reading.Silent> silences = new ArrayList<>();
    private final Set<String> expanded = new HashSet<>();
    private int next;

    InlineReading(Article article, Normalizer normalizer, NonText policies) {
        this.normalizer = normalizer;
        this.expanding = policies.of(Kind.ABBREVIATION) == Policy.FULL;
        StringBuilder masked = new StringBuilder(article.text());
        for (Inline inline : article.inlines()) {
            if (inline instanceof Inline.NoteReference reference) {
                Span span = reference.span();
                masked.replace(span.start(), span.end(), " ".repeat(span.length()));
                silences.add(new Reading.Silent(span, "reference to a footnote"));
            } else if (inline instanceof Inline.Abbreviation abbreviation) {
                abbreviations.add(abbreviation);
            }
        }
        this.text = masked.toString();
    }

    /** The article's text to cut into sentences, with spaces where nothing is said; places in it are the article's. */
    String text() {
        return text;
    }

    /** What is never said. */
    List<Reading.Silent> silences() {
        return silences;
    }

    List<Reading> read(Sentence sentence) {
        List<Reading> readings = normalizer.read(text, sentence);
        while (next < abbreviations.size()
                && abbreviations.get(next).span().end() <= sentence.span().end()) {
            Inline.Abbreviation abbreviation = abbreviations.get(next++);
            if (expanding && expanded.add(abbreviation.span().of(text) + "\n" + abbreviation.expansion())) {
                readings = expand(readings, abbreviation);
            }
        }
        return readings;
    }

    /** The readings with one for the whole abbreviation in place of those of its parts; the same where they do not fit. */
    private List<Reading> expand(List<Reading> readings, Inline.Abbreviation abbreviation) {
        Span span = abbreviation.span();
        String spoken = spoken(abbreviation.expansion());
        List<Reading> before = readings.stream()
                .filter(reading -> reading.span().end() <= span.start())
                .toList();
        List<Reading> behind = readings.stream()
                .filter(reading -> reading.span().start() >= span.end())
                .toList();
        List<Reading> inside =
                readings.subList(before.size(), Math.max(before.size(), readings.size() - behind.size()));
        boolean fits = !inside.isEmpty()
                && inside.get(0).span().start() == span.start()
                && inside.get(inside.size() - 1).span().end() == span.end();
        if (!fits || spoken.isEmpty()) {
            return readings;
        }
        List<Reading> expanded = new ArrayList<>(before);
        expanded.add(new Reading.Said(span, spoken));
        expanded.addAll(behind);
        return expanded;
    }

    /** The words to say for a text that stands nowhere in the article. */
    private String spoken(String words) {
        List<String> spoken = new ArrayList<>();
        for (Sentence sentence : Segmenter.sentences(words, new Span(0, words.length()))) {
            for (Reading reading : normalizer.read(words, sentence)) {
                if (reading instanceof Reading.Said said) {
                    spoken.add(said.spoken());
                }
            }
        }
        return String.join(" ", spoken);
    }
}
