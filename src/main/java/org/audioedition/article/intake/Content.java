package org.audioedition.article.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A source's content, as far as it tells what the source is.
 *
 * @param bytes all of it, not to be changed
 * @param head its first characters, a character a byte where it is not marked UTF-16
 */
@SuppressWarnings("ArrayRecordComponent") // One array for a whole file.
record Content(byte[] bytes, String head) {

    private static final int HEAD = 4096;

    static Content of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return new Content(bytes, head.substring(3));
        }
        boolean little = head.startsWith("\u00FF\u00FE");
        if (little || head.startsWith("\u00FE\u00FF")) {
            Charset marked = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new Content(bytes, new String(bytes, 2, Math.min(bytes.length, HEAD) - 2, marked));
        }
        return new Content(bytes, head);
    }

    /** Whether a name stands somewhere in it, as those of an archive's files do, which are not packed. */
    boolean holds(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
