package org.audioedition.article.source.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page shows from what it hides. */
final class Visibility {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private Visibility() {}

    static boolean isUnread(Element element) {
        if (Tags.UNREAD.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return isHidden(element)
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || NOT_SHOWN
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** {@code hidden="until-found"} is shown to who looks for it: a fold, not a hidden text. */
    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found");
    }
}
