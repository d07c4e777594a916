package org.audioedition.article.source;

/**
 * Text of a source that is no part of its article.
 *
 * @param reason why, in a word or two that scripts may rely on, as {@code navigation} or {@code newsletter box}
 * @param text what was left out, white space collapsed
 */
public record Dropped(String reason, String text) {}
