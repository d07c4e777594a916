package org.audioedition.publish.captions;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;

/**
 * {@code <slug>.vtt}: captions in WebVTT (W3C), each with its speaker in a {@code <v>} span.
 *
 * <p>No STYLE block: it is legal, and some players choke on it.
 */
public final class WebVtt implements TextForm {

    @Override
    public String fileName(Edition edition) {
        return edition.slug() + ".vtt";
    }

    @Override
    public String mediaType() {
        return "text/vtt";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        int[] number = {0};
        new Captioner(edition).each(caption -> {
            vtt.append('\n').append(++number[0]).append('\n');
            vtt.append(caption.times('.')).append('\n');
            vtt.append("<v ").append(escaped(caption.speaker())).append('>');
            vtt.append(escaped(String.join("\n", caption.lines()))).append("</v>\n");
        });
        out.append(vtt);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
