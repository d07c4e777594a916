package org.audioedition.article.source.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: where prose stands closest together, the page's own word given weight.
 */
final class Region {

    /** What a line weighs that the page's own record of the article has, too. */
    private static final double SAID = 10;
    /** A record that is shorter than this part of the page's prose, in percent, may be a beginning only. */
    private static final int WHOLE_RECORD = 40;

    private static final int COMPARED = 40;

    private Region() {}

    /**
     * The element that holds the article, or null when there is no prose at all.
     *
     * @param articleBody the article's text as the page records it, or null
     */
    static @Nullable Element of(Element body, @Nullable String articleBody) {
        Prose prose = Prose.of(body, line -> 1);
        String record = articleBody == null ? "" : Texts.letters(articleBody);
        if (record.length() * 100L > (long) prose.amount(body) * WHOLE_RECORD) {
            prose = Prose.of(body, line -> record.contains(start(line)) ? SAID : 1);
        }
        Element best = null;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double density = prose.density(element) * word(element);
            if (density > most) {
                most = density;
                best = element;
            }
        }
        return best;
    }

    /** How much the page itself says for an element. */
    private static double word(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 1.5;
        }
        String name = element.normalName();
        boolean named = name.equals("article")
                || name.equals("main")
                || element.attr("role").equals("main");
        return named ? 1.1 : 1;
    }

    private static String start(String line) {
        String letters = Texts.letters(line.substring(0, Math.min(line.length(), 3 * COMPARED)));
        return letters.substring(0, Math.min(letters.length(), COMPARED));
    }
}
