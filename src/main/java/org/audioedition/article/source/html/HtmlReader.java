package org.audioedition.article.source.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.*;
import org.audioedition.article.source.*;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.*;

public final class HtmlReader {
    private HtmlReader() {}
    public static ReadArticle read(Source source, MetadataOptions options) {
        Document page = Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8), "");
        Clearing clearing = new Clearing();
        clearing.clear(page.body());
        Element region = Region.of(page.body(), null);
        if (region != null) new Sweep(region, clearing).sweep();
        Manuscript m = new Manuscript();
        if (region != null) Markup.read(region, m, "en");
        if (m.isEmpty()) return ReadArticle.failed(Problem.error("ART-NONE", source.name(), "none"));
        return new ReadArticle(m.article(new Metadata(page.title().isBlank() ? "x" : page.title(), null, null, "en", source.name(), null, null, null, null)), clearing.dropped(), List.of());
    }
}
