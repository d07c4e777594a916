package org.audioedition.article.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A story of a document, the main one or that of the notes: its paragraphs and tables, wherever they are nested, go into
 * elements as they end.
 */
final class Story implements Part.Listener {

    /** What is no text: deleted or moved away, a field's instruction, what older programs would show, earlier properties. */
    private static final Set<String> PASSED_OVER = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "tblPrChange",
            "trPrChange",
            "tcPrChange");

    private static final int FIRST_ROW = 0x20;

    private final Typesetter typesetter;
    private final Deque<Element> places = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Map<String, Element> notes = new HashMap<>();

    private @Nullable Paragraph carried;
    private @Nullable StringBuilder formula;
    private int passing;
    private boolean inText;
    private boolean inProperties;
    private boolean hidden;
    private boolean raised;

    /** @param into what gets the blocks */
    Story(Typesetter typesetter, Element into) {
        this.typesetter = typesetter;
        places.push(into);
    }

    /** The ids of the notes that were referred to, in that order, with their numbers. */
    Map<String, Integer> references() {
        return references;
    }

    /** The notes that were read, by id. */
    Map<String, Element> notes() {
        return notes;
    }

    @Override
    public void begin(Part.Tag tag) {
        if (passing > 0 || PASSED_OVER.contains(tag.name())) {
            passing++;
            if (tag.name().equals("del")) {
                deleted();
            }
            return;
        }
        switch (tag.name()) {
            case "p" -> beginParagraph();
            case "pPr" -> inProperties = true;
            case "r" -> {
                hidden = false;
                raised = false;
            }
            case "t" -> inText = true;
            case "oMath" -> formula = new StringBuilder();
            case "sup" -> joined("^");
            case "footnote", "endnote" ->
                push(new Element("aside").attr("role", "doc-footnote").id(noteId(tag)));
            case "txbxContent" -> push(new Element("aside"));
            case "tbl", "tr" -> push(place().appendElement(tag.name().equals("tbl") ? "table" : "tr"));
            case "tc" -> push(place().appendElement("td"));
            default -> property(tag);
        }
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null && inProperties) {
            paragraph.property(tag);
        } else if (paragraph != null) {
            inline(tag, paragraph);
        }
    }

    /** Properties of runs, cells, rows and tables. */
    private void property(Part.Tag tag) {
        switch (tag.name()) {
            case "vanish" -> hidden |= !inProperties && tag.isOn();
            case "vertAlign" -> raised = tag.value().equals("superscript");
            case "gridSpan" -> place().attr("colspan", String.valueOf(tag.number(1)));
            case "vMerge" -> place().addClass(tag.value().equals("restart") ? "begun" : "merged");
            case "tblHeader" -> place().addClass("header");
            case "tblLook" -> {
                boolean first = "1".equals(tag.get("firstRow"));
                boolean bits =
                        tag.value().matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(tag.value(), 16) & FIRST_ROW) != 0;
                if (first || bits) {
                    place().addClass("header");
                }
            }
            default -> {}
        }
    }

    private void inline(Part.Tag tag, Paragraph paragraph) {
        switch (tag.name()) {
            case "tab", "ptab" -> paragraph.text(" ", false);
            case "br", "cr" -> {
                String type = tag.get("type");
                if (type == null || type.equals("textWrapping")) {
                    paragraph.lineBreak();
                }
            }
            case "noBreakHyphen" -> paragraph.text("\u2011", raised);
            case "docPr" -> paragraph.picture(words(tag, "descr", "title"));
            case "shape" -> paragraph.picture(words(tag, "alt"));
            case "footnoteReference", "endnoteReference" -> {
                String id = noteId(tag);
                references.putIfAbsent(id, references.size() + 1);
                paragraph.note(id, references.getOrDefault(id, 0));
            }
            default -> {}
        }
    }

    private static String words(Part.Tag tag, String... attributes) {
        for (String attribute : attributes) {
            String words = tag.get(attribute);
            if (words != null && !words.isBlank()) {
                return words;
            }
        }
        return "";
    }

    /** {@code footnote2}: footnotes and endnotes have ids of their own. */
    private static String noteId(Part.Tag tag) {
        return tag.name().replace("Reference", "") + tag.get("id");
    }

    @Override
    public void text(String characters) {
        Paragraph paragraph = paragraphs.peek();
        if (passing > 0 || !inText || hidden || paragraph == null) {
            return;
        }
        if (formula != null) {
            formula.append(characters);
        } else {
            paragraph.text(characters, raised);
        }
    }

    @Override
    public void end(String name) {
        if (passing > 0) {
            passing--;
            return;
        }
        switch (name) {
            case "body" -> endCarried();
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "t" -> inText = false;
            case "num" -> joined("/");
            case "oMath" -> endFormula();
            case "footnote", "endnote" -> {
                Element note = pop();
                notes.put(note.id(), note);
            }
            case "txbxContent" -> endBox();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> places.pop();
            default -> {}
        }
    }

    private void beginParagraph() {
        Paragraph begun = carried == null ? new Paragraph() : carried;
        begun.begin();
        paragraphs.push(begun);
        carried = null;
    }

    private void endParagraph() {
        Paragraph ended = paragraphs.pop();
        if (ended.goesOn()) {
            carried = ended;
        } else {
            typesetter.set(ended, place());
        }
    }

    /** At the end of a place there is no next paragraph to go on with. */
    private void endCarried() {
        if (carried != null) {
            typesetter.set(carried, place());
            carried = null;
        }
    }

    private void deleted() {
        Paragraph paragraph = paragraphs.peek();
        if (inProperties && paragraph != null) {
            paragraph.goOn();
        } else if (place().normalName().equals("tr")) {
            place().addClass("deleted");
        }
    }

    private void joined(String sign) {
        if (formula != null) {
            formula.append(sign);
        }
    }

    private void endFormula() {
        Paragraph paragraph = paragraphs.peek();
        if (formula != null && paragraph != null) {
            paragraph.formula(formula.toString());
        }
        formula = null;
    }

    /** A text box stands beside the paragraph that it hangs on: after it. */
    private void endBox() {
        Element box = pop();
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.follow(box);
        }
    }

    private void endCell() {
        Element cell = pop();
        if (cell.hasClass("merged")) {
            cell.empty();
        }
    }

    private void endRow() {
        Element row = places.pop();
        if (row.hasClass("deleted")) {
            row.remove();
        } else if (row.hasClass("header") || (place().hasClass("header") && row.elementSiblingIndex() == 0)) {
            row.children().forEach(cell -> cell.tagName("th"));
        }
    }

    private void push(Element place) {
        places.push(place);
    }

    private Element pop() {
        endCarried();
        return places.pop();
    }

    private Element place() {
        return places.element();
    }
}
