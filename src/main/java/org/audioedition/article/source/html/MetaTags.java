package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says in its {@code meta} elements and in microdata: names in lower case with their values in order. */
final class MetaTags {

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                String value = meta.attr("content").strip();
                if (!name.isEmpty() && !value.isEmpty()) {
                    // dc.title, dc:title and DC.Title, article.published and article:published are the same.
                    tags.values
                            .computeIfAbsent(name.replace('.', ':').replace('_', '-'), n -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        return tags;
    }

    /** The values of the first of these names that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    @Nullable
    String first(String... names) {
        List<String> found = all(names);
        return found.isEmpty() ? null : found.get(0);
    }
}
