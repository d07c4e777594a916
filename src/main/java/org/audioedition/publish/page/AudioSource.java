package org.audioedition.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.audioedition.publish.Content;
import org.audioedition.publish.Html;

/** Where the page finds its audio: a URI that is written, not held, because it may be the audio itself. */
@FunctionalInterface
public interface AudioSource {

    /** Writes the URI, in characters that need no escape in an attribute. */
    void writeUri(Writer out) throws IOException;

    /** A file that lies beside the page. */
    static AudioSource file(String name) {
        return out -> out.write(Html.relativeUri(name));
    }

    /** Audio inside the page, in Base64 (RFC 2397); it is read when the page is written. */
    static AudioSource embedded(String mediaType, Content audio) {
        return out -> {
            out.write("data:" + mediaType + ";base64,");
            Base64.Encoder encoder = Base64.getEncoder();
            try (InputStream in = audio.open()) {
                // Whole groups of three bytes, so that padding comes at the end only.
                for (byte[] block = in.readNBytes(48 * 1024); block.length > 0; block = in.readNBytes(48 * 1024)) {
                    out.write(new String(encoder.encode(block), StandardCharsets.ISO_8859_1));
                }
            }
        };
    }
}
