package org.audioedition.publish.markers;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;
import org.audioedition.timeline.TimedChapter;

/** {@code labels.txt}: a label track for Audacity, {@code begin TAB end TAB title} in seconds. */
public final class AudacityLabels implements TextForm {

    @Override
    public String fileName(Edition edition) {
        return "labels.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        for (TimedChapter chapter : edition.chapters()) {
            double begin = edition.timeline().seconds(chapter.begin());
            double end = edition.timeline().seconds(chapter.end());
            out.append(String.format(Locale.ROOT, "%.6f\t%.6f\t%s\n", begin, end, chapter.title()));
        }
    }
}
