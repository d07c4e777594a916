package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template.Filling;

/** What became of every character of the article. */
final class LedgerSection {

    private static final int MOST = 400;
    private static final int AROUND = 36;
    private static final int MOST_SKIPPED = 160;

    private final Edition edition;
    private final Places places;
    private final String text;

    LedgerSection(Edition edition, Places places) {
        this.edition = edition;
        this.places = places;
        this.text = edition.article().text();
    }

    /** A part of the characters. */
    private record Part(String name, int characters) {}

    void write(Writer out) throws IOException {
        Ledger ledger = edition.ledger();
        List<Part> parts = List.of(
                new Part("Spoken as written, with pauses and melody for marks and spaces", ledger.spoken()),
                new Part("Spoken in other words", ledger.spokenAs()),
                new Part("Skipped, each for a reason", ledger.skippedCharacters()),
                new Part("All characters of the article", ledger.characters()));
        new Table(
                        "ledger",
                        "Every character (UTF-16 unit) of the article",
                        List.of("What became of them", "#Characters", "#Share"),
                        parts.size())
                .write(parts, this::cells, out);
        out.write("<h3 id=\"skipped\">Skipped</h3>\n");
        skipped(out);
        out.write("<h3 id=\"reworded\">Spoken in other words</h3>\n");
        reworded(out);
    }

    private List<Filling> cells(Part part) {
        double share = 100.0 * part.characters() / Math.max(1, edition.ledger().characters());
        return List.of(
                Filling.text(part.name()),
                Filling.text(Words.count(part.characters())),
                Filling.text(String.format(Locale.ROOT, "%.1f %%", share)));
    }

    /** Those skipped places that have a row. */
    List<Ledger.Skip> listed() {
        return sorted().stream().limit(MOST).toList();
    }

    /** Space between paragraphs is not worth a row for each. */
    private List<Ledger.Skip> sorted() {
        return edition.ledger().skipped().stream()
                .filter(skip -> !isSpace(skip))
                .sorted(Comparator.comparing((Ledger.Skip skip) -> !hasWords(skip)))
                .toList();
    }

    private void skipped(Writer out) throws IOException {
        long spaces = edition.ledger().skipped().stream().filter(this::isSpace).count();
        if (spaces > 0) {
            out.write("<p>" + Words.count(spaces) + (spaces == 1 ? " stretch" : " stretches")
                    + " of white space between paragraphs: layout, with nothing to hear.</p>\n");
        }
        List<Ledger.Skip> seen = sorted();
        if (seen.isEmpty()) {
            out.write("<p>Nothing that can be seen is skipped.</p>\n");
            return;
        }
        new Table(
                        "skips stack",
                        "Skipped places: those with letters or digits, then the others, each in the order of the text",
                        List.of("Skipped", "Reason", "In its place"),
                        MOST)
                .write(seen, this::cells, out);
    }

    private boolean isSpace(Ledger.Skip skip) {
        return skip.span().of(text).isBlank();
    }

    private boolean hasWords(Ledger.Skip skip) {
        return skip.span().of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private List<Filling> cells(Ledger.Skip skip) {
        String language = edition.metadata().language();
        Span span = skip.span();
        String skipped = Words.excerpt(text, span, MOST_SKIPPED);
        Filling shown = Words.foreign(skipped, language);
        return List.of(
                places.shows(span.start()) ? Words.link(skipId(span), shown) : shown,
                Filling.text(skip.reason()),
                out -> {
                    out.write("<bdi lang=\"");
                    Html.text(language, out);
                    out.write("\">");
                    Html.text(Words.before(text, span.start(), AROUND), out);
                    out.write("<s>");
                    Html.text(skipped, out);
                    out.write("</s>");
                    Html.text(Words.behind(text, span.end(), AROUND), out);
                    out.write("</bdi>");
                });
    }

    /** Where a skipped place stands in the report's text. */
    static String skipId(Span span) {
        return "skip-" + span.start();
    }

    private void reworded(Writer out) throws IOException {
        List<Rewordings.Rewording> all = Rewordings.of(edition);
        if (all.isEmpty()) {
            out.write("<p>All that is heard is said as it is written.</p>\n");
            return;
        }
        new Table(
                        "reworded",
                        "Written and spoken, in the order of the text",
                        List.of("Written", "Spoken", "#Times"),
                        MOST)
                .write(all, this::cells, out);
    }

    private List<Filling> cells(Rewordings.Rewording rewording) {
        String language = edition.metadata().language();
        Filling written = Words.foreign(rewording.written(), language);
        return List.of(
                places.shows(rewording.start()) ? Words.link(rewording.block(), written) : written,
                Words.foreign(rewording.spoken(), language),
                Filling.text(Words.count(rewording.count())));
    }
}
