package org.audioedition.publish.page;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.article.Block;
import org.audioedition.publish.Html;
import org.audioedition.publish.Person;

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
            for (Passage passage : section.passages()) {
                passage(passage, out);
            }
            out.write("</div>\n");
        }
    }

    private static boolean isTitle(Passage passage) {
        return passage.block() instanceof Block.Heading heading && heading.level() == 1;
    }

    private void passage(Passage passage, Writer out) throws IOException {
        String element = element(passage);
        boolean quoted = passage.block() instanceof Block.BlockQuote;
        out.write(quoted ? "<blockquote>" : "");
        out.write("<" + element + " id=\"" + passage.id() + "\" class=\""
                + passage.block().kind() + "\" dir=\"auto\">");
        Person last = null;
        for (Passage.Piece piece : passage.pieces()) {
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
        out.write("</" + element + ">" + (quoted ? "</blockquote>" : "") + "\n");
    }

    /** One title, and no level left out under it. */
    private String element(Passage passage) {
        if (!(passage.block() instanceof Block.Heading heading)) {
            return "p";
        }
        if (heading.level() == 1 && !titled) {
            titled = true;
            return "h1";
        }
        level = Math.min(Math.max(2, heading.level()), level + 1);
        return "h" + level;
    }

    private static void sentence(Cue cue, Writer out) throws IOException {
        out.write(cue.added() ? "<span class=\"s added\">" : "<span class=\"s\">");
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
