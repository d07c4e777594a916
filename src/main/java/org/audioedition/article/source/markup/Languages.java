package org.audioedition.article.source.markup;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What {@code lang} and {@code xml:lang} say. */
final class Languages {

    private Languages() {}

    /** The language that an element says it is in, when it is another one than the article's; else null. */
    static @Nullable String foreign(Element element, Locale article) {
        String written = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (written.isBlank()) {
            return null;
        }
        try {
            Locale said = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build();
            boolean other = !said.getLanguage().isEmpty() && !said.getLanguage().equals(article.getLanguage());
            return other ? said.toLanguageTag() : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
