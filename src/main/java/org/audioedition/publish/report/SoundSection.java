package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.audio.Limit;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.MasterSettings;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Template.Filling;
import org.jspecify.annotations.Nullable;

/** What the meters read, against what the preset allows. */
final class SoundSection {

    private static final double CHANNELS_LU = 3.01;

    private final Edition edition;
    private final SoundPicture sound;
    private final Share share;
    private final @Nullable MasterSettings preset;

    SoundSection(Edition edition, SoundPicture sound, Share share) {
        this.edition = edition;
        this.sound = sound;
        this.share = share;
        this.preset = preset(edition.settings().get("preset"));
    }

    /** A later version may know presets that this one does not. */
    private static @Nullable MasterSettings preset(@Nullable String name) {
        return name != null && MasterSettings.presetNames().contains(name) ? MasterSettings.preset(name) : null;
    }

    /** What the preset limits. */
    List<Limit> limits() {
        return preset == null ? List.of() : preset.limits(sound.loudness());
    }

    /** The preset's name, or null if it is not known. */
    @Nullable
    String presetName() {
        return preset == null ? null : preset.name();
    }

    /** Loudness and true peak in a line. */
    String line() {
        return Words.level(sound.loudness().integratedLufs(), "LUFS") + ", true peak "
                + Words.level(sound.loudness().truePeakDbtp(), "dBTP");
    }

    /** A figure of the table. */
    private record Figure(
            String name,
            String reads,
            String allowed,
            @Nullable Boolean kept) {}

    void write(Writer out) throws IOException {
        out.write("<figure>\n");
        new WaveFigure(edition, sound, share).write(out);
        out.write(
                "<figcaption>The whole edition: numbers are chapters, the bands below the wave are speakers; the narrator’s is"
                        + " thin.</figcaption>\n</figure>\n<figure>\n");
        if (sound.shortTermLufs().length == 0) {
            out.write("<figcaption>The edition is shorter than 3 s: it has no short-term loudness.</figcaption>\n");
        } else {
            double seconds = edition.timeline().seconds(edition.timeline().frames());
            new LoudnessFigure(sound.shortTermLufs(), preset, seconds).write(out);
            out.write("<figcaption>Short-term loudness in LUFS, the mean of 3 s by EBU Tech 3341; "
                    + (preset == null
                            ? "the preset, and so the target, is not known here."
                            : "the grey band is what the preset allows the whole.")
                    + "</figcaption>\n");
        }
        out.write("</figure>\n");
        new Table(
                        "levels stack",
                        "Levels, measured over the whole file",
                        List.of("Figure", "#Reads", "#Allowed", "Verdict"),
                        20)
                .write(figures(), SoundSection::cells, out);
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Limit limit : limits()) {
            String name = limit.name().equals("loudness") ? "integrated loudness, " + reading() : limit.name();
            figures.add(new Figure(
                    upper(name), Words.level(limit.value(), limit.unit()), Words.minus(limit.range()), limit.isKept()));
        }
        Loudness loudness = sound.loudness();
        if (preset == null) {
            figures.add(unlimited("Integrated loudness, " + reading(), loudness.integratedLufs(), "LUFS"));
            figures.add(unlimited("True peak", loudness.truePeakDbtp(), "dBTP"));
        }
        boolean mono = edition.format().channels() == 1;
        figures.add(unlimited(
                mono ? "The same, played from two loudspeakers" : "The same, one of its channels alone",
                loudness.integratedLufs() + (mono ? CHANNELS_LU : -CHANNELS_LU),
                "LUFS"));
        figures.add(unlimited("Loudness range", loudness.rangeLu(), "LU"));
        figures.add(unlimited("Highest momentary loudness", loudness.maxMomentaryLufs(), "LUFS"));
        figures.add(unlimited("Highest short-term loudness", loudness.maxShortTermLufs(), "LUFS"));
        addUnlessLimited(figures, unlimited("RMS", loudness.rmsDbfs(), "dBFS"));
        addUnlessLimited(figures, unlimited("Noise floor", loudness.noiseFloorDbfs(), "dBFS"));
        return figures;
    }

    private static void addUnlessLimited(List<Figure> figures, Figure figure) {
        if (figures.stream().noneMatch(other -> other.name().equals(figure.name()))) {
            figures.add(figure);
        }
    }

    /** BS.1770 adds up the channels, so that the same speech reads 3 LU more with two of them. */
    private String reading() {
        return edition.format().channels() == 1 ? "as a mono file" : "as a file of two equal channels";
    }

    private static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Figure unlimited(String name, double value, String unit) {
        return new Figure(name, Words.level(value, unit), "", null);
    }

    private static List<Filling> cells(Figure figure) {
        return List.of(
                Filling.text(figure.name()),
                Filling.text(figure.reads()),
                Filling.text(figure.allowed()),
                figure.kept() == null
                        ? Filling.text("no limit")
                        : Verdict.of(figure.kept()).mark(figure.kept() ? "kept" : "missed"));
    }
}
