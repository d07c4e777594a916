package org.audioedition.article.source.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the captions that a page calls so in its class names only, and makes them {@code figcaption}. */
final class Captions {

    private static final Pattern CALLED = Pattern.compile("-(?:caption|captions|cutline)-");

    private Captions() {}

    static void name(Element element) {
        if (CALLED.matcher(Hints.names(element)).find() && element.selectFirst("img, figcaption, table") == null) {
            element.tagName("figcaption");
        } else if (CALLED.matcher(Hints.names(element)).find()
                && !element.normalName().equals("figcaption")
                && !element.normalName().equals("caption")) {
            element.tagName("figure");
        }
    }
}
