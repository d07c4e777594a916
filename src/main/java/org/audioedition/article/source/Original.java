package org.audioedition.article.source;

/**
 * What an article was read from, to be kept.
 *
 * @param ending how the name of such a file ends, as {@code html}
 * @param mediaType its media type
 * @param bytes its content, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // The same array as in the source.
public record Original(String ending, String mediaType, byte[] bytes) {}
