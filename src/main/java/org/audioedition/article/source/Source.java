package org.audioedition.article.source;

import org.jspecify.annotations.Nullable;

/**
 * What an article is read from: bytes, and what is known of them.
 *
 * @param name the file's name without its folder, {@code stdin}, or the address it was fetched from
 * @param bytes its content, not to be changed
 * @param address where it was fetched from after all redirects, or null when it is no page of the web
 * @param charset the character encoding that its carrier gave (HTTP's {@code Content-Type}), or null
 */
// One array for a whole file: a copy for every reader would double what a large one takes.
@SuppressWarnings("ArrayRecordComponent")
public record Source(
        String name,
        byte[] bytes,
        @Nullable String address,
        @Nullable String charset) {

    /** A file or a stream. */
    public static Source local(String name, byte[] bytes) {
        return new Source(name, bytes, null, null);
    }
}
