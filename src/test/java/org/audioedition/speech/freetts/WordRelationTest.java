package org.audioedition.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.article.Article;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.batch.Drafts;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.script.ScriptSettings;
import org.audioedition.script.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine says the script's words, and nothing of its own reading of them. */
class WordRelationTest {

    private static final Path SAMPLE = Path.of("audio/the-lighthouse-is-lit-again.txt");
    /** News sentences that lie beside the project where it is developed. */
    private static final Path NEWS = Path.of("../shared/evaluation/normalization/news.dev.tsv");

    private final FreeTtsEngine engine = new FreeTtsEngine();

    @TempDir
    private Path folder;

    @Test
    void holdsTheWordsOfTheSampleArticle() throws IOException, UnknownVoiceException {
        check(SAMPLE);
    }

    @Test
    void holdsTheWordsOfTheDevelopmentNews() throws IOException, UnknownVoiceException {
        assumeTrue(Files.exists(NEWS), "no " + NEWS);
        List<String> sentences = Files.readAllLines(NEWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[1])
                .toList();
        check(Files.write(folder.resolve("news.txt"), sentences));
    }

    private void check(Path file) throws IOException, UnknownVoiceException {
        Article article = Intake.plain(MetadataOptions.none(), 1_000_000)
                .file(file)
                .get(0)
                .article()
                .orElseThrow();
        var script = Drafts.script(
                article, Ensemble.of(engine.voices()), CastingSettings.standard(), ScriptSettings.standard());
        List<Utterance> utterances = script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.utterances().stream())
                .toList();
        assertThat(utterances.size()).isGreaterThan(5);
        for (Utterance utterance : utterances) {
            assertThat(said(utterance)).isEqualTo(asked(utterance));
        }
    }

    /** The words of the script, in the engine's spelling of letters and apostrophes. */
    private static List<String> asked(Utterance utterance) {
        return utterance.words().stream()
                .flatMap(word -> List.of(word.spoken().split(" ", -1)).stream())
                .map(word ->
                        word.equals("A") ? "_a" : word.toLowerCase(Locale.ROOT).replace("'", ""))
                .toList();
    }

    /** The words of the engine's Word relation after its whole chain, those of one token in one. */
    private List<String> said(Utterance utterance) {
        var spoken = engine.process(utterance, KevinVoice.of(utterance.voice()), new ArrayList<>());
        List<String> said = new ArrayList<>();
        Item before = null;
        for (Item word = spoken.getRelation(Relation.WORD).getHead(); word != null; word = word.getNext()) {
            Item token = word.getItemAs(Relation.TOKEN).getParent();
            String name = word.toString().replace("'", "");
            if (token.equals(before)) {
                said.set(said.size() - 1, said.get(said.size() - 1) + name);
            } else {
                said.add(name);
            }
            before = token;
        }
        return said;
    }
}
