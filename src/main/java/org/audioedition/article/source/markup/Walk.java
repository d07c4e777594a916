package org.audioedition.article.source.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Span;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a tree, in which every run of text becomes a block of the kind that its surroundings give.
 *
 * <p>Elements that change something open a {@link Scope}; all others only begin and end lines, or do nothing.
 */
final class Walk implements NodeFilter {

    private static final String DASHES = "—–-―";

    private final Manuscript into;
    private final Notes notes;
    private final Tables tables;
    private final Locale language;
    private final Run run = new Run();
    /** Pictures met within a paragraph: they follow it. */
    private final List<String> pictures = new ArrayList<>();

    private Scope scope = Scope.outermost();
    private @Nullable Element aroundQuote;
    private int quotations;

    Walk(Manuscript into, Notes notes, Tables tables, Locale language) {
        this.into = into;
        this.notes = notes;
        this.tables = tables;
        this.language = language;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Visibility.isUnread(element) || notes.isBackLink(element) || readWhole(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Markup.isBlock(element)) {
            endBlock();
        }
        openBlock(element);
        openInline(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Markup.isBlock(element)) {
                endBlock();
            }
            while (scope.isOf(element)) {
                close();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Ends a line: what was collected becomes a block, or goes on in its cell. */
    void endBlock() {
        if (scope.inCell()) {
            run.space();
            return;
        }
        Passage passage = run.take();
        if (isFormula(passage)) {
            into.add(Passage.of(passage.text()), Block.Formula::new);
        } else if (!passage.isEmpty()) {
            scope.role().add(passage, into);
        }
        pictures.forEach(words -> into.add(passage(words), Block.Image::new));
        pictures.clear();
    }

    /** Whether a formula within a sentence turns out to be all there is. */
    private static boolean isFormula(Passage passage) {
        return passage.inlines().stream()
                .anyMatch(inline -> inline instanceof Inline.Formula
                        && inline.span().length() == passage.text().length());
    }

    private void append(String text) {
        if (scope.verbatim()) {
            run.appendVerbatim(text);
        } else {
            run.append(scope.shaped(text));
        }
    }

    /** Reads elements whose content is not read as text: line breaks, pictures, formulas, embedded things. */
    private boolean readWhole(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "math" -> formula(Alternatives.formula(element), Alternatives.isDisplayed(element));
            case "iframe", "video", "audio", "object", "embed" -> embed(element);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lineBreak() {
        if (scope.verbatim()) {
            run.appendVerbatim("\n");
        } else if (scope.inCell()) {
            run.space();
        } else if (!run.lineBreak()) {
            endBlock();
        }
    }

    private void picture(Element image) {
        String words = Alternatives.picture(image);
        if (Alternatives.isFormula(image)) {
            formula(words, false);
        } else if (scope.inCell() || Alternatives.isCharacter(image, words)) {
            run.append(words);
        } else {
            pictures.add(words);
            if (run.isBlank()) {
                endBlock();
            }
        }
    }

    private void formula(String words, boolean displayed) {
        if (displayed && !scope.inCell()) {
            endBlock();
        }
        run.mark(Inline.Formula::new);
        run.append(words);
        run.unmark();
        if (displayed) {
            endBlock();
        }
    }

    private void embed(Element element) {
        Passage title = passage(Alternatives.embed(element));
        if (!title.isEmpty() && !scope.inCell()) {
            endBlock();
            into.add(title, Block.Embed::new);
        }
    }

    private void openBlock(Element element) {
        String name = element.normalName();
        String note = notes.note(element);
        if (note != null) {
            scope = scope.withRole(element, Role.note(note));
            return;
        }
        switch (name) {
            case "table", "tr", "td", "th" -> openTable(element, name);
            case "caption" -> scope = scope.withOwnRole(element, Role.CAPTION, Scope.End.NOTHING);
            case "figcaption" -> {
                Role role = aroundQuote != null && aroundQuote.equals(element.parent()) ? Role.CITATION : Role.CAPTION;
                scope = scope.withOwnRole(element, role, Scope.End.NOTHING);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                scope = scope.withRole(element, Role.heading(name.charAt(1) - '0'));
            }
            case "blockquote" -> {
                aroundQuote = element.parent();
                scope = scope.withRole(element, Role.QUOTE);
            }
            case "footer", "cite" -> openCitation(element, name);
            case "figure" -> scope = scope.withRole(element, Role.FIGURE);
            case "aside" -> scope = scope.withRole(element, Role.ASIDE);
            case "pre" -> scope = scope.preformatted(element);
            case "ul", "ol", "menu", "dir", "dl" -> scope = scope.list(element);
            case "li", "dt" -> scope = scope.item(element);
            default -> {
                if (element.attr("role").equals("heading") && Markup.isBlock(element)) {
                    scope = scope.withRole(element, Role.heading(Scope.headingLevel(element)));
                }
            }
        }
    }

    private void openTable(Element element, String name) {
        if (name.equals("table")) {
            if (tables.isData(element)) {
                scope = scope.table(element, new Grid(into));
            }
        } else if (scope.grid() != null && !scope.inCell()) {
            scope = name.equals("tr") ? scope.withEnd(element, Scope.End.ROW) : scope.cell(element);
        }
    }

    /** Within a quotation: whose words it is, in its footer or at the end of one of its blocks. */
    private void openCitation(Element element, String name) {
        if (scope.role() != Role.QUOTE || scope.inCell()) {
            return;
        }
        if (name.equals("footer")) {
            scope = scope.withOwnRole(element, Role.CITATION, Scope.End.NOTHING);
        } else if (endsItsBlock(element)) {
            if (!run.holdsOnly(DASHES)) {
                endBlock();
            }
            scope = scope.withOwnRole(element, Role.CITATION, Scope.End.BLOCK);
        }
    }

    /** A title within a quotation has words behind it; who said it stands last. */
    private boolean endsItsBlock(Element cite) {
        Node next = cite.nextSibling();
        boolean last = next == null || (next instanceof TextNode text && text.isBlank() && text.nextSibling() == null);
        Element parent = cite.parent();
        return last
                && parent != null
                && (parent.normalName().equals("blockquote") || run.holdsOnly(DASHES))
                && Markup.isBlock(parent);
    }

    private void openInline(Element element) {
        String label = notes.reference(element);
        if (label != null) {
            mark(element, span -> new Inline.NoteReference(span, label));
        }
        switch (element.normalName()) {
            case "abbr", "acronym" -> {
                String expansion = passage(element.attr("title")).text();
                if (!expansion.isEmpty()) {
                    mark(element, span -> new Inline.Abbreviation(span, expansion));
                }
            }
            case "code", "tt" -> {
                if (!scope.verbatim()) {
                    mark(element, Inline.Code::new);
                }
            }
            case "q" -> {
                run.append(QuotationMarks.of(language).open(quotations++));
                scope = scope.withEnd(element, Scope.End.QUOTATION);
            }
            case "sup" -> {
                if (!notes.isReference(element)) {
                    scope = scope.raised(element);
                }
            }
            default -> {}
        }
        String foreign = Languages.foreign(element, language);
        if (foreign != null) {
            mark(element, span -> new Inline.Foreign(span, foreign));
        }
    }

    private void mark(Element element, Function<Span, Inline> kind) {
        run.mark(kind);
        scope = scope.withEnd(element, Scope.End.MARK);
    }

    private void close() {
        switch (scope.end()) {
            case MARK -> run.unmark();
            case BLOCK -> endBlock();
            case QUOTATION -> run.append(QuotationMarks.of(language).close(--quotations));
            case CELL, ROW -> closeTable();
            case NOTHING -> {}
        }
        scope = scope.outer() == null ? scope : scope.outer();
    }

    private void closeTable() {
        Grid grid = scope.grid();
        Element cell = scope.cell();
        if (grid != null && cell != null) {
            grid.addCell(cell, run.take());
        } else if (grid != null) {
            grid.endRow();
        }
    }

    private static Passage passage(String words) {
        Run line = new Run();
        line.append(words);
        return line.take();
    }
}
