package org.audioedition.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a listener hears where a quotation begins and ends.
 *
 * @param voice by a voice other than the narrator's
 * @param spoken by the words "Quote" and "End quote", for listeners who cannot tell voices apart
 * @param tone by a short, quiet tone at both ends
 */
public record QuoteMarks(boolean voice, boolean spoken, boolean tone) {

    /** A voice of its own, and nothing else. */
    public static QuoteMarks voices() {
        return new QuoteMarks(true, false, false);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code voice}, {@code spoken} and {@code tone} with commas between them, or {@code none}
     * @throws IllegalArgumentException if it is something else
     */
    public static QuoteMarks parse(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1));
        QuoteMarks marks = new QuoteMarks(words.contains("voice"), words.contains("spoken"), words.contains("tone"));
        boolean known = words.equals(List.of("none"))
                || List.of("voice", "spoken", "tone").containsAll(words);
        if (!known) {
            throw new IllegalArgumentException(
                    "'" + text + "' is none of voice, spoken, tone (several with commas between them), or none");
        }
        return marks;
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (voice) {
            words.add("voice");
        }
        if (spoken) {
            words.add("spoken");
        }
        if (tone) {
            words.add("tone");
        }
        return words.isEmpty() ? "none" : String.join(",", words);
    }
}
