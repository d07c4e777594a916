package org.audioedition.script;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long every kind of pause lasts, in seconds at rate 1.
 *
 * <p>The order matters more than the figures: a listener tells a paragraph from a sentence by its pause alone.
 *
 * @param comma within a sentence, at a comma or bracket
 * @param clause within a sentence, at a semicolon, colon or dash
 * @param breath where a long sentence had to be cut
 * @param sentence between sentences
 * @param intoQuote from the narrator into a quotation
 * @param outOfQuote out of a quotation
 * @param paragraph between paragraphs
 * @param heading after a title, byline, date or deck
 * @param chapter before a chapter
 * @param article before an article of an issue
 */
public record Pauses(
        double comma,
        double clause,
        double breath,
        double sentence,
        double intoQuote,
        double outOfQuote,
        double paragraph,
        double heading,
        double chapter,
        double article) {

    private static final double LONGEST = 60;

    public Pauses {
        double least = Math.min(
                Math.min(Math.min(comma, clause), Math.min(breath, sentence)), Math.min(intoQuote, outOfQuote));
        if (!(least >= 0 && Math.min(Math.min(paragraph, heading), Math.min(chapter, article)) >= 0)) {
            throw new IllegalArgumentException("a pause is negative");
        }
    }

    /** A newsreader's pauses. */
    public static Pauses newscast() {
        return new Pauses(0.18, 0.28, 0.16, 0.45, 0.25, 0.25, 0.80, 0.70, 1.10, 2.00);
    }

    /**
     * The same but for some.
     *
     * @param seconds by names: those of the components, in lower case with hyphens between words
     * @throws IllegalArgumentException with a message for the user, if a name is unknown or a pause is not 0 to 60 seconds
     */
    public Pauses with(Map<String, Double> seconds) {
        Map<String, Double> all = named();
        seconds.forEach((name, value) -> {
            if (all.replace(name, value) == null) {
                throw new IllegalArgumentException("'" + name + "' is none of " + String.join(", ", all.keySet()));
            }
            if (!(value >= 0 && value <= LONGEST)) {
                throw new IllegalArgumentException(name + " is " + value + "; a pause is 0 to 60 seconds");
            }
        });
        Iterator<Double> each = all.values().iterator();
        return new Pauses(
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next(),
                each.next());
    }

    /** The pauses by their names in options, in seconds. */
    public Map<String, Double> named() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("comma", comma);
        named.put("clause", clause);
        named.put("breath", breath);
        named.put("sentence", sentence);
        named.put("into-quote", intoQuote);
        named.put("out-of-quote", outOfQuote);
        named.put("paragraph", paragraph);
        named.put("heading", heading);
        named.put("chapter", chapter);
        named.put("article", article);
        return named;
    }

    /** The pause at a boundary, in seconds at rate 1. */
    public double seconds(Boundary boundary) {
        return switch (boundary) {
            case BREATH -> breath;
            case SENTENCE -> sentence;
            case INTO_QUOTE -> intoQuote;
            case OUT_OF_QUOTE -> outOfQuote;
            case PARAGRAPH -> paragraph;
            case HEADING -> heading;
            case CHAPTER -> chapter;
            case ARTICLE -> article;
        };
    }
}
