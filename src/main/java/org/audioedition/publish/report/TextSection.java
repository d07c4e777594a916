package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.Html;
import org.audioedition.quotation.Quotation;
import org.audioedition.script.Script;

/** The article's text, with the places that the report speaks of; quotations and what is skipped are marked all through it. */
final class TextSection {

    private static final byte QUOTED = 1;
    private static final byte LOOK = 2;
    private static final byte SKIPPED = 4;

    private final Edition edition;
    private final Places places;
    private final String text;
    private final byte[] marks;
    private final Map<Integer, List<String>> targets = new HashMap<>();

    TextSection(Edition edition, Places places, List<Quotation> quotations, List<Ledger.Skip> skips) {
        this.edition = edition;
        this.places = places;
        this.text = edition.article().text();
        this.marks = new byte[text.length()];
        for (Quotation quotation : edition.quotations().quotations()) {
            mark(quotation.span(), QuotationSection.needsLook(quotation) ? QUOTED | LOOK : QUOTED);
        }
        edition.ledger().skipped().forEach(skip -> mark(skip.span(), SKIPPED));
        quotations.forEach(quotation -> target(quotation.span(), quotation.id()));
        skips.forEach(skip -> target(skip.span(), LedgerSection.skipId(skip.span())));
    }

    private void mark(Span span, int mark) {
        for (int i = span.start(); i < span.end(); i++) {
            marks[i] |= (byte) mark;
        }
    }

    private void target(Span span, String id) {
        targets.computeIfAbsent(span.start(), place -> new ArrayList<>()).add(id);
    }

    void write(Writer out) throws IOException {
        out.write("<div class=\"text\" lang=\"");
        Html.text(edition.metadata().language(), out);
        out.write("\">\n");
        List<Block> blocks = edition.article().blocks();
        int level = 2;
        int shown = 0;
        while (shown < blocks.size() && places.shows(blocks.get(shown).span().start())) {
            Block block = blocks.get(shown);
            String element = "p";
            if (block instanceof Block.Heading heading) {
                level = Math.min(Math.min(level + 1, heading.level() + 2), 6);
                element = "h" + level;
            }
            boolean quoted = block instanceof Block.BlockQuote;
            out.write("<" + element + " id=\"" + Script.blockId(shown) + (quoted ? "\" class=\"blockquote\">" : "\">"));
            stretches(block.span(), out);
            out.write("</" + element + ">\n");
            shown++;
        }
        out.write("</div>\n");
        if (shown < blocks.size()) {
            out.write("<p>and " + Words.count(blocks.size() - shown, "more block") + ", all in edition.json</p>\n");
        }
    }

    private void stretches(Span block, Writer out) throws IOException {
        int at = block.start();
        while (at < block.end()) {
            for (String id : targets.getOrDefault(at, List.of())) {
                out.write("<span class=\"place\" id=\"");
                Html.text(id, out);
                out.write("\"></span>");
            }
            int end = at + 1;
            while (end < block.end() && marks[end] == marks[at] && !targets.containsKey(end)) {
                end++;
            }
            stretch(new Span(at, end), marks[at], out);
            at = end;
        }
    }

    private void stretch(Span span, byte mark, Writer out) throws IOException {
        if (mark == 0) {
            Html.text(span.of(text), out);
            return;
        }
        boolean skipped = (mark & SKIPPED) != 0;
        boolean quoted = (mark & QUOTED) != 0;
        String style = (mark & LOOK) != 0 ? " class=\"look\"" : skipped && quoted ? " class=\"quoted\"" : "";
        String element = skipped ? "s" : "u";
        out.write("<" + element + style + ">");
        Html.text(span.of(text), out);
        out.write("</" + element + ">");
    }
}
