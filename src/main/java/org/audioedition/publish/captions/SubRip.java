package org.audioedition.publish.captions;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Form;

/** {@code <slug>.srt}: captions in SubRip; a speaker's name stands in brackets where a quotation begins. */
public final class SubRip implements Form {

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
            srt.append(time(caption.begin()))
                    .append(" --> ")
                    .append(time(caption.end()))
                    .append('\n');
            boolean named = caption.firstOfSpeech() && !caption.speaker().equals("Narrator");
            srt.append(named ? "[" + caption.speaker() + "]\n" : "");
            srt.append(String.join("\n", caption.lines())).append('\n');
        });
        out.append(srt);
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d,%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
