package org.audioedition.encoding;

import java.util.Set;

/** A front cover, as a JPEG or PNG file. */
public final class Picture {

    /** FLAC says the length of a block in 24 bits; a little of that is for what the picture is. */
    private static final int MOST_BYTES = (1 << 24) - 1024;

    private static final Set<String> MEDIA_TYPES = Set.of("image/jpeg", "image/png");

    private final byte[] bytes;
    private final String mediaType;
    private final int width;
    private final int height;

    /**
     * @param bytes of the file, less than 16 MiB
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @param width in pixels
     * @param height in pixels
     */
    public Picture(byte[] bytes, String mediaType, int width, int height) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("picture of " + bytes.length + " bytes");
        }
        if (!MEDIA_TYPES.contains(mediaType)) {
            throw new IllegalArgumentException("picture of type " + mediaType);
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("picture of " + width + " x " + height);
        }
        this.bytes = bytes.clone();
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@code image/jpeg} or {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
