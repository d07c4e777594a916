package org.audioedition.batch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.script.Utterance;
import org.audioedition.speech.freetts.FreeTtsEngine;

/** Makes one edition again and again in a machine that is warm, and prints how much CPU that takes: of all, and of its engine alone. */
final class WarmPress {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;

    private WarmPress() {}

    public static void main(String[] args) throws Exception {
        byte[] text = Files.readString(Path.of(args[0])).getBytes(StandardCharsets.UTF_8);
        Article article = PlainTextReader.read(text, "article.txt", MetadataOptions.none()).article().orElseThrow();
        FreeTtsEngine engine = new FreeTtsEngine();
        Ensemble voices = Ensemble.of(engine.voices());
        ScriptSettings settings = ScriptSettings.standard();
        Press press = new Press(engine, voices, 1, new PressSettings(
                Path.of(args[1]), MasterSettings.preset("default"), settings, List.of(), CastingSettings.standard(),
                FormSettings.none(), Map.of(), "audio-edition benchmark"));
        Script script = Drafts.script(article, voices, CastingSettings.standard(), settings);
        List<Utterance> utterances = script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.utterances().stream())
                .toList();
        double[] all = new double[ROUNDS];
        double[] alone = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double begun = cpu();
            for (Utterance utterance : utterances) {
                engine.speak(utterance);
            }
            double spoken = cpu();
            if (press.print(new Order(article, List.of(), false), new Unwatched()).failed()) {
                throw new IllegalStateException("no edition was made");
            }
            if (i >= 0) {
                alone[i] = spoken - begun;
                all[i] = cpu() - spoken;
            }
        }
        System.out.println(median(all) + " " + median(alone));
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }
}
