package org.audioedition.script;

import org.audioedition.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * How a script is written.
 *
 * @param chaptering where chapters begin
 * @param pauses how long every kind of pause lasts
 * @param rate the speed of everything, 0.5 to 2
 * @param lexicon words that are said in a way of their own
 * @param nonText what becomes of pictures, tables and all else that is not prose
 * @param notice said between the head of the article and its body, and written nowhere; null for nothing
 */
public record ScriptSettings(
        Chaptering chaptering,
        Pauses pauses,
        double rate,
        Lexicon lexicon,
        NonText nonText,
        @Nullable String notice) {

    /** Nothing is said between head and body. */
    public ScriptSettings(Chaptering chaptering, Pauses pauses, double rate, Lexicon lexicon, NonText nonText) {
        this(chaptering, pauses, rate, lexicon, nonText, null);
    }

    /** The same, with a notice. */
    public ScriptSettings saying(@Nullable String words) {
        return new ScriptSettings(chaptering, pauses, rate, lexicon, nonText, words);
    }

    /** Chapters as the article has them, a newsreader's pauses, the voices' own speed. */
    public static ScriptSettings standard() {
        return new ScriptSettings(Chaptering.AUTO, Pauses.newscast(), 1, Lexicon.builtIn(), NonText.usual());
    }
}
