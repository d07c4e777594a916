package org.audioedition.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.publish.Html;
import org.audioedition.publish.HtmlElement;
import org.audioedition.publish.Person;
import org.audioedition.publish.Structure;
import org.jspecify.annotations.Nullable;

/** The article in HTML: a division for each chapter, a span for each sentence, a name where somebody begins to speak. */
final class ArticleBody {

    private final PageModel model;
    private boolean titled;
    private int level = 1;

    ArticleBody(PageModel model) {
        this.model = model;
    }

    void write(Writer out) throws IOException {
        titled = false;
        level = 1;
        if (model.sections().stream()
                .flatMap(section -> section.passages().stream())
                .noneMatch(ArticleBody::isTitle)) {
            out.write("<h1 dir=\"auto\">");
            Html.text(model.metadata().title(), out);
            out.write("</h1>\n");
            titled = true;
        }
        for (Section section : model.sections()) {
            out.write("<div class=\"chapter\" id=\"" + section.id() + "\">\n");
            for (Cue cue : section.announced()) {
                out.write("<p class=\"announced\" dir=\"auto\">");
                sentence(cue, out);
                out.write("</p>\n");
            }
            for (Structure<Passage> part : Structure.of(section.passages(), Passage::block)) {
                part(part, null, out);
            }
            out.write("</div>\n");
        }
    }

    private static boolean isTitle(Passage passage) {
        return passage.block() instanceof Block.Heading heading && heading.level() == 1;
    }

    private void part(Structure<Passage> part, Structure.@Nullable Kind within, Writer out) throws IOException {
        if (part instanceof Structure.Leaf<Passage> leaf) {
            passage(leaf.block(), within, out);
        } else if (part instanceof Structure.Group<Passage> group) {
            boolean said = group.kind() == Structure.Kind.NUMBERED_LIST
                    && !group.first().heard().isEmpty();
            String element = group.kind().html();
            boolean table = group.kind() == Structure.Kind.TABLE;
            // A wide one is scrolled by itself, by keyboard, too.
            out.write(table ? "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">" : "");
            out.write("<" + element + (said ? " class=\"said\"" : "") + ">\n");
            for (Structure<Passage> inner : group.parts()) {
                part(inner, group.kind(), out);
            }
            out.write("</" + element + ">" + (table ? "</div>" : "") + "\n");
        }
    }

    private void passage(Passage passage, Structure.@Nullable Kind within, Writer out) throws IOException {
        String element = element(passage, within);
        boolean quoted = passage.block() instanceof Block.BlockQuote;
        out.write(quoted ? "<blockquote>" : "");
        out.write("<" + element + " id=\"" + passage.id() + "\" class=\""
                + passage.block().kind() + "\" dir=\"auto\">");
        for (List<Passage.Piece> cell : passage.cells()) {
            if (passage.block() instanceof Block.TableRow row) {
                out.write(row.header() ? "<th scope=\"col\">" : "<td>");
                pieces(cell, out);
                out.write(row.header() ? "</th>" : "</td>");
            } else {
                pieces(cell, out);
            }
        }
        out.write("</" + element + ">" + (quoted ? "</blockquote>" : "") + "\n");
    }

    private static void pieces(List<Passage.Piece> pieces, Writer out) throws IOException {
        Person last = null;
        for (Passage.Piece piece : pieces) {
            if (piece instanceof Passage.Heard heard) {
                Cue cue = heard.cue();
                if (cue.opens()) {
                    name(cue.person(), cue.person().equals(last), out);
                    last = cue.person();
                }
                sentence(cue, out);
            } else if (piece instanceof Passage.Silent silent) {
                Html.text(silent.text(), out);
            }
        }
    }

    /** One title, and no level left out under it. */
    private String element(Passage passage, Structure.@Nullable Kind within) {
        if (!(passage.block() instanceof Block.Heading heading)) {
            return HtmlElement.of(passage.block(), within);
        }
        if (heading.level() == 1 && !titled) {
            titled = true;
            return "h1";
        }
        level = Math.min(Math.max(2, heading.level()), level + 1);
        return "h" + level;
    }

    private static void sentence(Cue cue, Writer out) throws IOException {
        // Spaces keep what is added apart from what is written.
        out.write(cue.added() ? " <span class=\"s added\">" : "<span class=\"s\">");
        Html.text(cue.text(), out);
        out.write(cue.added() ? "</span> " : "</span>");
    }

    /** Who speaks; in a paragraph the name is shown once until somebody else speaks, and read out by screen readers every time. */
    private static void name(Person person, boolean again, Writer out) throws IOException {
        out.write(again ? "<span class=\"who again " : "<span class=\"who ");
        out.write(person.classes() + "\">");
        mark(person, out);
        out.write("<span class=\"name\"><bdi>");
        Html.text(person.name(), out);
        out.write("</bdi><span class=\"unseen\">: </span></span></span>");
    }

    static void mark(Person person, Writer out) throws IOException {
        out.write("<span class=\"mark\" aria-hidden=\"true\">");
        Html.text(person.letters(), out);
        out.write("</span>");
    }
}
