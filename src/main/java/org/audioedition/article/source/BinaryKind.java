package org.audioedition.article.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names what a file that is no text looks like, by its first bytes. */
public final class BinaryKind {

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF-", "a PDF document");
        SIGNATURES.put("PK\3\4", "a ZIP archive (an EPUB, a Word document …)");
        SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "an old Word or Office document");
        SIGNATURES.put("{\\rtf", "a rich text (RTF) document");
        SIGNATURES.put("\u0089PNG", "a PNG picture");
        SIGNATURES.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        SIGNATURES.put("GIF8", "a GIF picture");
        SIGNATURES.put("RIFF", "a WAV sound or other RIFF file");
        SIGNATURES.put("ID3", "an MP3 sound");
        SIGNATURES.put("OggS", "an Ogg sound");
        SIGNATURES.put("fLaC", "a FLAC sound");
        SIGNATURES.put("\u001F\u008B", "a gzip archive");
        SIGNATURES.put("\u007FELF", "a program");
        SIGNATURES.put("SQLite format 3", "an SQLite database");
    }

    private BinaryKind() {}

    /** What the bytes look like, or null when nothing speaks against text. */
    public static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        int nul = firstNul(bytes);
        if (nul < 0) {
            return null;
        }
        return looksLikeUtf16(bytes)
                ? "UTF-16 text without a byte order mark"
                : "binary data (NUL at byte " + nul + ")";
    }

    private static int firstNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Western text in UTF-16 has a NUL in every second place. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, 2000) & ~1;
        int[] nuls = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                nuls[i & 1]++;
            }
        }
        int pairs = length / 2;
        return Math.max(nuls[0], nuls[1]) * 10 >= pairs * 8 && Math.min(nuls[0], nuls[1]) * 20 <= pairs;
    }
}
