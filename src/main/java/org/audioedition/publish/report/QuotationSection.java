package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Template.Filling;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Speaker;
import org.jspecify.annotations.Nullable;

/** Who is taken to say what, by which rule; what needs a look stands first. */
final class QuotationSection {

    /** What is less sure deserves an ear; under a half the speaker is not believed at all. */
    private static final double SURE = 0.7;

    private static final int MOST = 500;
    private static final int EXCERPT = 90;

    private final Edition edition;
    private final Places places;
    private final Map<String, Speaker> speakers = new HashMap<>();

    QuotationSection(Edition edition, Places places) {
        this.edition = edition;
        this.places = places;
        edition.quotations().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
    }

    /** Whether an editor should look: speech of nobody, and what is not sure. */
    static boolean needsLook(Quotation quotation) {
        return quotation.confidence() < SURE || (quotation.kind().isSpeech() && quotation.speaker() == null);
    }

    /** How many need a look. */
    long looks() {
        return edition.quotations().quotations().stream()
                .filter(QuotationSection::needsLook)
                .count();
    }

    /** Those that have a row. */
    List<Quotation> listed() {
        return sorted().stream().limit(MOST).toList();
    }

    private List<Quotation> sorted() {
        return edition.quotations().quotations().stream()
                .sorted(Comparator.comparing((Quotation quotation) -> !needsLook(quotation)))
                .toList();
    }

    void write(Writer out) throws IOException {
        List<Quotation> all = sorted();
        if (all.isEmpty()) {
            out.write("<p>Nothing is quoted in the article.</p>\n");
            return;
        }
        List<String> columns = List.of("Begins", "Look", "Kind", "Speaker", "Gender", "Rule", "#Confidence", "Voice");
        new Table(
                        "quotations stack",
                        "Quotations: those that need a look, then the others, each in the order of the text",
                        columns,
                        MOST)
                .write(all, this::cells, out);
    }

    private List<Filling> cells(Quotation quotation) {
        String language = edition.metadata().language();
        Speaker speaker = quotation.speaker() == null ? null : speakers.get(quotation.speaker());
        Filling text = Words.foreign(Words.excerpt(edition.article().text(), quotation.span(), EXCERPT), language);
        return List.of(
                places.shows(quotation.span().start()) ? Words.link(quotation.id(), text) : text,
                needsLook(quotation) ? Verdict.LOOK.mark("look") : Filling.text(""),
                Filling.text(quotation.kind().label()),
                speaker == null ? Filling.text("nobody known") : Words.foreign(speaker.name(), language),
                Filling.text(gender(speaker)),
                Filling.text(quotation.rule()),
                Filling.text(String.format(Locale.ROOT, "%.2f", quotation.confidence())),
                Filling.text(edition.cast().of(quotation).id()));
    }

    private static String gender(@Nullable Speaker speaker) {
        if (speaker == null || speaker.gender() == Speaker.Gender.UNKNOWN) {
            return "unknown";
        }
        return speaker.gender() == Speaker.Gender.MALE ? "male" : "female";
    }
}
