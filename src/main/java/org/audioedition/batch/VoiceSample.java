package org.audioedition.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.QuotesMode;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.Edition;
import org.audioedition.publish.wav.WavForm;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.store.EnvironmentException;
import org.audioedition.store.FileSpool;
import org.audioedition.timeline.Narration;
import org.audioedition.timeline.Narrator;

/** A few words in one voice, as a WAV file, through the same stages as an edition. */
public final class VoiceSample {

    private VoiceSample() {}

    /**
     * Writes a sample; a file that stands there is replaced.
     *
     * @return whether there was a word to say; nothing is written otherwise
     * @throws UnknownVoiceException if the engine has no such voice
     * @throws EnvironmentException if the file cannot be written
     */
    public static boolean write(SpeechEngine engine, String voice, String words, Path file, String generator)
            throws UnknownVoiceException, EnvironmentException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Article article = PlainTextReader.read(bytes, "sample", MetadataOptions.none())
                .article()
                .orElse(null);
        if (article == null) {
            return false;
        }
        CastingSettings casting = new CastingSettings(voice, null, QuotesMode.NONE);
        Script script = Drafts.script(article, Ensemble.of(engine.voices()), casting, ScriptSettings.standard());
        if (script.chapters().isEmpty()) {
            return false;
        }
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            write(script, engine, partial, generator);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            discard(partial);
            throw new EnvironmentException(
                    "the sample cannot be written to " + file + " (" + e.getMessage()
                            + "); choose another file with -o",
                    e);
        } catch (SpeechException e) {
            discard(partial);
            throw new EnvironmentException("the voice " + voice + " cannot speak: " + e.getMessage(), e);
        }
    }

    private static void discard(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            // The first failure is the one to tell.
        }
    }

    private static void write(Script script, SpeechEngine engine, Path file, String generator)
            throws IOException, SpeechException {
        MasterSettings master = MasterSettings.preset("default");
        Path speech = file.resolveSibling(file.getFileName() + ".speech");
        try (FileSpool spool = new FileSpool(speech);
                FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            Narration narration = Narrator.narrate(script, engine, 1, master, spool, (characters, seconds) -> {});
            Edition sample =
                    Edition.spoken("sample", script, narration.timeline(), master.format(), generator, Map.of());
            WavForm.write(sample, narration, channel);
        }
    }
}
