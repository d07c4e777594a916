package org.audioedition.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Html;
import org.audioedition.publish.Outline;
import org.audioedition.publish.Person;
import org.audioedition.publish.page.PageLinks.Download;
import org.jspecify.annotations.Nullable;

/** What stands beside the article: chapters, voices, files. */
final class Asides {

    private final PageModel model;
    private final PageLinks links;

    Asides(PageModel model, PageLinks links) {
        this.model = model;
        this.links = links;
    }

    void chapters(Writer out) throws IOException {
        chapters(model.outline(), out);
    }

    private void chapters(List<Outline> outlines, Writer out) throws IOException {
        for (Outline outline : outlines) {
            Section section = model.sections().get(outline.chapter());
            out.write("<li><a href=\"#" + section.id() + "\"><span class=\"at\">");
            out.write(Clock.digits(section.begin()) + "</span> <bdi>");
            Html.text(section.title(), out);
            out.write("</bdi></a>");
            if (!outline.inside().isEmpty()) {
                out.write("\n<ol>\n");
                chapters(outline.inside(), out);
                out.write("</ol>");
            }
            out.write("</li>\n");
        }
    }

    void voices(Writer out) throws IOException {
        for (Person person : model.people()) {
            out.write("<li class=\"" + person.classes() + "\">");
            ArticleBody.mark(person, out);
            out.write(" <bdi>");
            Html.text(person.name(), out);
            out.write("</bdi></li>\n");
        }
    }

    void downloads(Writer out) throws IOException {
        if (links.downloads().isEmpty()) {
            return;
        }
        out.write("<section class=\"downloads\" aria-labelledby=\"downloads-title\">\n");
        out.write("<h2 id=\"downloads-title\">Take it along</h2>\n<ul>\n");
        for (Download download : links.downloads()) {
            out.write("<li><a href=\"" + Html.relativeUri(download.name()) + "\" download type=\"");
            Html.text(download.mediaType(), out);
            out.write("\">");
            Html.text(download.label(), out);
            out.write("</a> <span class=\"size\">" + size(download.bytes()) + "</span></li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    /** What the edition says of itself, as every form says it. */
    void colophon(Writer out) throws IOException {
        Colophon colophon = model.colophon();
        out.write("<div class=\"colophon\">\n");
        line("Published by ", colophon.publisher(), out);
        line("Published on ", colophon.date(), out);
        line("", colophon.rights(), out);
        line("", colophon.disclosure(), out);
        line("Identifier: ", colophon.identifier(), out);
        out.write("</div>\n");
    }

    private static void line(String before, @Nullable String fact, Writer out) throws IOException {
        if (fact != null) {
            out.write("<p>" + before + "<bdi>");
            Html.text(fact, out);
            out.write("</bdi></p>\n");
        }
    }

    /** A size in decimal units, as shops and file managers give it. */
    private static String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, (bytes + 500) / 1000) + " kB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
