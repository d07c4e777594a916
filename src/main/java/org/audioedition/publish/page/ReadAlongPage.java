package org.audioedition.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template;
import org.audioedition.publish.Template.Filling;

/**
 * {@code <slug>.html}: the article to be read while it is heard, in one file that asks nobody for anything.
 *
 * <p>Without script it is the article with its speakers, a list of chapters, and the browser's own player; with script it follows
 * what is heard. It works from a disk as from a server. Its policy (Content Security Policy Level 3) lets run what stands in it
 * and nothing else, so that nothing in an article can.
 */
public final class ReadAlongPage {

    /** The file's media type. */
    public static final String MEDIA_TYPE = "text/html";

    /** In this order they are one module. */
    private static final List<String> SCRIPTS = List.of(
            "edition.js",
            "settings.js",
            "marks.js",
            "player.js",
            "reading.js",
            "scrubber.js",
            "search.js",
            "sleep.js",
            "options.js",
            "keys.js",
            "links.js");

    private final PageModel model;
    private final PageLinks links;

    private ReadAlongPage(PageModel model, PageLinks links) {
        this.model = model;
        this.links = links;
    }

    /** The file's name in the edition's folder. */
    public static String fileName(Edition edition) {
        return edition.slug() + ".html";
    }

    /** Writes the page; lines end in LF. */
    public static void write(Edition edition, PageLinks links, Writer out) throws IOException {
        new ReadAlongPage(new PageModel(edition), links).write(out);
    }

    private void write(Writer out) throws IOException {
        String style = Html.HOUSE_STYLE + Template.resource(ReadAlongPage.class, "page.css");
        String script = SCRIPTS.stream()
                .map(name -> Template.resource(ReadAlongPage.class, name))
                .collect(Collectors.joining());
        ArticleBody body = new ArticleBody(model);
        Asides asides = new Asides(model, links);
        Map<String, Filling> gaps = new HashMap<>();
        gaps.put("policy", Filling.text(policy(style, script)));
        gaps.put("generator", Filling.text(model.generator()));
        gaps.put("title", Filling.text(model.metadata().title()));
        gaps.put("language", Filling.text(model.metadata().language()));
        gaps.put("style", out1 -> out1.write(style));
        gaps.put("script", out1 -> out1.write(script));
        gaps.put("length", Filling.text(Clock.words(model.milliseconds())));
        gaps.put("article", body::write);
        gaps.put("chapters", asides::chapters);
        gaps.put("voices", asides::voices);
        gaps.put("downloads", asides::downloads);
        gaps.put("colophon", asides::colophon);
        gaps.put("total", Filling.text(Clock.digits(model.milliseconds())));
        gaps.put("audio", links.audio()::writeUri);
        gaps.put("audioType", Filling.text(links.audioType()));
        gaps.put("cues", new CueJson(model)::write);
        Template.of(ReadAlongPage.class, "page.html").write(gaps, out);
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + Html.policySource(style) + "; script-src " + Html.policySource(script)
                + "; media-src 'self' data: file: blob:; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
