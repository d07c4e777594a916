package org.audioedition.publish;

/**
 * A file that a form makes.
 *
 * @param name its name in the edition's folder
 * @param mediaType its media type
 */
public record FormFile(String name, String mediaType) {}
