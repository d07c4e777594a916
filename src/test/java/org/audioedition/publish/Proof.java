package org.audioedition.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Order;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Watcher;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.edition.Edition;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.ToneEngine;

/** An edition of an article that a test writes down, printed in tones, with the forms that it asks for. */
public record Proof(Receipt receipt) {

    /** Nobody waits for it. */
    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }

    public static Proof of(Path folder, String text, MasterSettings master, FormKind... forms) throws Exception {
        return of(folder, text, MetadataOptions.none(), master, forms);
    }

    public static Proof of(Path folder, String text, MetadataOptions options, MasterSettings master, FormKind... forms)
            throws Exception {
        FormSettings none = FormSettings.none();
        FormSettings asked = new FormSettings(
                List.of(forms), none.mp3(), none.wordOverlays(), none.baseUrl(), none.cover(), "", none.jobs());
        PressSettings settings = new PressSettings(
                folder,
                master,
                ScriptSettings.standard(),
                List.of(),
                CastingSettings.standard(),
                asked,
                Map.of(),
                "audio-edition test");
        Article article = PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "article.txt", options)
                .article()
                .orElseThrow();
        ToneEngine engine = new ToneEngine();
        List<Problem> notes = List.of(Problem.note("ART-TEST", "article.txt, line 1", "a <remark>"));
        Receipt receipt = new Press(engine, Ensemble.of(engine.voices()), 1, settings)
                .print(new Order(article, notes, false), new Unwatched());
        return new Proof(receipt);
    }

    public Edition edition() {
        return Objects.requireNonNull(
                receipt.edition(), () -> receipt.problems().toString());
    }

    public Path file(String name) {
        return Objects.requireNonNull(receipt.folder()).resolve(name);
    }

    public String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Why forms could not be made. */
    public List<String> missing() {
        return receipt.missing().stream()
                .map(missing -> String.valueOf(missing.getMessage()))
                .toList();
    }
}
