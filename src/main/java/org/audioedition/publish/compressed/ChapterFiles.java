package org.audioedition.publish.compressed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.audio.Limit;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;
import org.audioedition.audio.ProgramMeter;
import org.audioedition.edition.Edition;
import org.audioedition.encoding.Bitrate;
import org.audioedition.encoding.Encoder;
import org.audioedition.encoding.EncoderException;
import org.audioedition.encoding.Encoders;
import org.audioedition.encoding.Mp3Settings;
import org.audioedition.encoding.Tags;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.Samples;
import org.audioedition.publish.TrackTags;
import org.audioedition.timeline.TimedChapter;

/**
 * An MP3 file for each chapter, as audiobook houses take them. Files that would be refused are not made: all chapters are measured
 * before the first one is encoded.
 */
public final class ChapterFiles implements Form {

    private static final String MEDIA_TYPE = "audio/mpeg";
    private static final int LEAST_DIGITS = 3;
    private static final int BLOCK = 1 << 14;
    private static final int MOST_TOLD = 3;

    private final ChapterRules rules;

    private ChapterFiles(ChapterRules rules) {
        this.rules = rules;
    }

    /** {@code <slug>-acx-001.mp3} and so on. */
    public static Form acx() {
        return new ChapterFiles(ChapterRules.ACX);
    }

    /** {@code <slug>-librivox-001.mp3} and so on. */
    public static Form librivox() {
        return new ChapterFiles(ChapterRules.LIBRIVOX);
    }

    @Override
    public List<FormFile> files(Edition edition) {
        int count = edition.chapters().size();
        int digits = Math.max(LEAST_DIGITS, String.valueOf(count).length());
        List<FormFile> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String number = String.format(Locale.ROOT, "%0" + digits + "d", i);
            files.add(new FormFile(edition.slug() + "-" + rules.infix() + "-" + number + ".mp3", MEDIA_TYPE));
        }
        return files;
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        List<ChapterCut> cuts = edition.chapters().stream()
                .map(chapter -> cut(chapter, edition.format()))
                .toList();
        check(material, cuts);
        Encoder mp3 = Encoders.mp3(Mp3Settings.of(new Bitrate.Constant(rules.kbps())));
        List<FormFile> files = files(edition);
        for (int i = 0; i < cuts.size(); i++) {
            Tags tags = TrackTags.ofChapter(edition, i, material.cover());
            encode(mp3, material, cuts.get(i), tags, out, files.get(i).name());
        }
    }

    private ChapterCut cut(TimedChapter chapter, PcmFormat format) {
        return ChapterCut.of(chapter, format.frames(rules.headSeconds()), format.frames(rules.tailSeconds()));
    }

    private void check(Material material, List<ChapterCut> cuts) throws IOException, FormException {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            TimedChapter chapter = material.edition().chapters().get(i);
            Loudness loudness = measured(material, cuts.get(i));
            for (Limit limit : rules.limits(loudness)) {
                if (!limit.isKept()) {
                    faults.add("chapter " + (i + 1) + " (\"" + chapter.title() + "\"): " + limit.words());
                }
            }
        }
        if (!faults.isEmpty()) {
            String told = String.join("; ", faults.subList(0, Math.min(MOST_TOLD, faults.size())));
            String more = faults.size() > MOST_TOLD ? "; and " + (faults.size() - MOST_TOLD) + " more" : "";
            throw new FormException("cannot make " + rules.house() + " files that would be accepted: " + told + more
                    + "; " + rules.remedy());
        }
    }

    private static Loudness measured(Material material, ChapterCut cut) throws IOException {
        try (Samples samples = material.samples(cut.begin(), cut.end())) {
            PcmSource source = cut.padded(samples);
            PcmFormat format = source.format();
            ProgramMeter meter = new ProgramMeter(new PcmFormat(format.sampleRate(), 1, format.bitsPerSample()));
            float[] block = new float[BLOCK];
            for (int count; (count = source.read(block)) > 0; ) {
                meter.add(block, 0, count);
            }
            return meter.reading();
        }
    }

    private static void encode(Encoder encoder, Material material, ChapterCut cut, Tags tags, Output out, String name)
            throws IOException, FormException {
        try (Samples samples = material.samples(cut.begin(), cut.end());
                SeekableByteChannel file = out.channel(name)) {
            encoder.encode(cut.padded(samples), tags, file);
        } catch (EncoderException e) {
            throw new FormException(String.valueOf(e.getMessage()), e);
        }
    }
}
