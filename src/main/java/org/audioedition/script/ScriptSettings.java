package org.audioedition.script;

/**
 * How a script is written.
 *
 * @param chaptering where chapters begin
 * @param pauses how long every kind of pause lasts
 * @param rate the speed of everything, 0.5 to 2
 */
public record ScriptSettings(Chaptering chaptering, Pauses pauses, double rate) {

    /** Chapters as the article has them, a newsreader's pauses, the voices' own speed. */
    public static ScriptSettings standard() {
        return new ScriptSettings(Chaptering.AUTO, Pauses.newscast(), 1);
    }
}
