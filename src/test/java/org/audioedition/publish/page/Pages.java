package org.audioedition.publish.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.Drafts;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Slug;
import org.audioedition.publish.page.PageLinks.Download;
import org.audioedition.publish.wav.WavForm;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.ToneEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.store.FileSpool;
import org.audioedition.timeline.Narration;
import org.audioedition.timeline.Narrator;

/** Pages of articles that tests write down. */
final class Pages {

    private static final MasterSettings MASTER = MasterSettings.preset("default");

    private Pages() {}

    static Article article(String text, MetadataOptions options) {
        return PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "article.txt", options)
                .article()
                .orElseThrow();
    }

    static Article article(String text) {
        return article(text, MetadataOptions.none());
    }

    /** An article as it is spoken in tones. */
    static Edition edition(Article article) throws Exception {
        try (SpeechEngine engine = new ToneEngine();
                FileSpool spool = new FileSpool(spool())) {
            return edition(article, narration(article, engine, spool), engine);
        }
    }

    private static Path spool() throws IOException {
        Path file = Files.createTempFile("page", ".speech");
        file.toFile().deleteOnExit();
        return file;
    }

    private static Script script(Article article, SpeechEngine engine) throws Exception {
        return Drafts.script(
                article, Ensemble.of(engine.voices()), CastingSettings.standard(), ScriptSettings.standard());
    }

    private static Narration narration(Article article, SpeechEngine engine, FileSpool spool) throws Exception {
        return Narrator.narrate(script(article, engine), engine, 1, MASTER, spool, (characters, seconds) -> {});
    }

    private static Edition edition(Article article, Narration narration, SpeechEngine engine) throws Exception {
        String slug = Slug.of(article.metadata().title());
        return Edition.spoken(
                slug, script(article, engine), narration.timeline(), MASTER.format(), "audio-edition test", Map.of());
    }

    static PageLinks links(AudioSource audio) {
        return new PageLinks(
                audio,
                "audio/wav",
                List.of(
                        new Download("edition.wav", "Audiobook (WAV)", "audio/wav", 2_069_196),
                        new Download("edition.txt", "Transcript", "text/plain", 812)));
    }

    static String page(Edition edition) throws IOException {
        StringWriter out = new StringWriter();
        ReadAlongPage.write(edition, links(AudioSource.file("edition.wav")), out);
        return out.toString();
    }

    static String page(String text) throws Exception {
        return page(edition(article(text)));
    }

    /**
     * Writes a page and its audio.
     *
     * @param args {@code tone} or {@code freetts}, the article's file, and an output folder; prints the page's path
     */
    public static void main(String[] args) throws Exception {
        Article article = article(Files.readString(Path.of(args[1])));
        Path folder = Files.createDirectories(Path.of(args[2]));
        try (SpeechEngine engine = args[0].equals("tone") ? new ToneEngine() : new FreeTtsEngine();
                FileSpool spool = new FileSpool(spool())) {
            Narration narration = narration(article, engine, spool);
            Edition edition = edition(article, narration, engine);
            Path wav = folder.resolve(WavForm.fileName(edition));
            try (FileChannel channel = FileChannel.open(
                    wav, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                WavForm.write(edition, narration, channel);
            }
            Path page = folder.resolve(ReadAlongPage.fileName(edition));
            PageLinks links = new PageLinks(
                    AudioSource.file(wav.getFileName().toString()),
                    WavForm.MEDIA_TYPE,
                    List.of(new Download(
                            wav.getFileName().toString(), "Audiobook (WAV)", WavForm.MEDIA_TYPE, Files.size(wav))));
            try (Writer out = Files.newBufferedWriter(page)) {
                ReadAlongPage.write(edition, links, out);
            }
            System.out.println(page);
        }
    }
}
