package org.audioedition.audio;

/**
 * A chapter as an ID3 tag tells it.
 *
 * @param title empty if it has none
 * @param beginMillis when it begins, in milliseconds
 * @param endMillis when it ends, in milliseconds
 */
public record Id3Chapter(String title, long beginMillis, long endMillis) {}
