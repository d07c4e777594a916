package org.audioedition.audio;

/**
 * A chunk as it stands in a WAV file.
 *
 * @param id its four characters; a list has its type behind a stroke: {@code LIST/INFO}
 * @param offset where its body begins, in bytes from the begin of the file
 * @param size of its body in bytes, the pad byte not counted
 */
public record WavChunk(String id, long offset, long size) {}
