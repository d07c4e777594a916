package org.audioedition.publish;

/**
 * The picture on the front of an edition.
 *
 * @param picture a JPEG or PNG file
 * @param fileName its name in the edition's folder
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
public record Cover(Content picture, String fileName, String mediaType, int width, int height) {}
