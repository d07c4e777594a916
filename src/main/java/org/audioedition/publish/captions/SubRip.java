package org.audioedition.publish.captions;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;

/** {@code <slug>.srt}: captions in SubRip; a speaker's name stands in brackets where a quotation begins. */
public final class SubRip implements TextForm {

    @Override
    public String fileName(Edition edition) {
        return edition.slug() + ".srt";
    }

    @Override
    public String mediaType() {
        return "application/x-subrip";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        StringBuilder srt = new StringBuilder();
        int[] number = {0};
        new Captioner(edition).each(caption -> {
            srt.append(number[0] == 0 ? "" : "\n").append(++number[0]).append('\n');
            srt.append(caption.times(',')).append('\n');
            boolean named = caption.firstOfSpeech() && !caption.speaker().equals("Narrator");
            srt.append(named ? "[" + caption.speaker() + "]\n" : "");
            srt.append(String.join("\n", caption.lines())).append('\n');
        });
        out.append(srt);
    }
}
