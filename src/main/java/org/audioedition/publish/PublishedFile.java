package org.audioedition.publish;

/**
 * A file of an edition.
 *
 * @param name its name in the edition's folder
 * @param mediaType its media type
 * @param bytes its size
 * @param sha256 its SHA-256 digest in hexadecimal digits
 */
public record PublishedFile(String name, String mediaType, long bytes, String sha256) {}
