package org.audioedition.article.source.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands for pictures, formulas and foreign content: the words that their makers gave. */
final class Alternatives {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)|(?:IMG|DSC|DSCN|image)[-_ ]?\\d+");
    private static final Pattern FORMULA_CLASS = Pattern.compile("(?:^|[\\s_-])(?:math|latex|tex)(?:[\\s_-]|$)");
    private static final Pattern CHARACTER_CLASS = Pattern.compile("(?:^|[\\s_-])(?:emoji|smiley)(?:[\\s_-]|$)");

    private Alternatives() {}

    /** What stands for a picture: empty for ornaments, counting pixels and names of files. */
    static String picture(Element image) {
        String words = image.attr("alt").strip();
        boolean pixel = image.attr("width").equals("1") || image.attr("height").equals("1");
        String role = image.attr("role");
        boolean ornament = pixel || role.equals("presentation") || role.equals("none");
        return ornament || FILE_NAME.matcher(words).matches() ? "" : words;
    }

    /** Whether a picture shows a formula. */
    static boolean isFormula(Element image) {
        return FORMULA_CLASS.matcher(classes(image)).find();
    }

    /** Whether a picture stands for a character of the text: an emoji, a drawn initial. */
    static boolean isCharacter(Element image, String words) {
        return words.codePointCount(0, words.length()) == 1
                || CHARACTER_CLASS.matcher(classes(image)).find();
    }

    /** What stands for a formula (MathML 3, section 2.2.1), else its own letters. */
    static String formula(Element math) {
        String words = math.hasAttr("alttext") ? math.attr("alttext") : math.attr("aria-label");
        return words.isBlank() ? Markup.line(math) : words.strip();
    }

    /** Whether a formula stands on a line of its own. */
    static boolean isDisplayed(Element math) {
        return math.attr("display").equals("block") || math.attr("mode").equals("display");
    }

    /** What stands for a video, a map, a post: its title. */
    static String embed(Element element) {
        return (element.hasAttr("title") ? element.attr("title") : element.attr("aria-label")).strip();
    }

    private static String classes(Element image) {
        return image.attr("class").toLowerCase(Locale.ROOT);
    }
}
