package org.audioedition.article.source.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** References between the files of a book (OCF 3.3, 4.2.5). */
final class Paths {

    private Paths() {}

    /** The file that a reference names, without its fragment; null when it leads out of the book. */
    static @Nullable String resolve(String from, String reference) {
        String path = reference.replaceFirst("#.*", "").replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return from;
        }
        if (path.matches("(?i)[a-z][a-z0-9+.-]*:.*") || path.startsWith("/")) {
            return null;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (from.substring(0, from.lastIndexOf('/') + 1) + decoded(path)).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path; // A percent sign that escapes nothing stands for itself.
        }
    }
}
