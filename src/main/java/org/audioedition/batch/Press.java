package org.audioedition.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Original;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.wav.WavForm;
import org.audioedition.script.Script;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.store.EditionFolder;
import org.audioedition.store.EnvironmentException;
import org.audioedition.store.FileSpool;
import org.audioedition.timeline.Narration;
import org.audioedition.timeline.Narrator;

/** Makes editions: script, speech, mastering, files; checks its own work before anything appears. One thread at a time. */
public final class Press {

    private static final String SPOOL = ".speech";
    private static final int MASTERING_RETRIES = 8;
    private static final double MOST_GROWTH = 8;

    private final SpeechEngine engine;
    private final Ensemble ensemble;
    private final int jobs;
    private final PressSettings settings;

    /**
     * A press.
     *
     * @param ensemble the engine's voices that may be cast
     * @param jobs how many threads may speak
     */
    public Press(SpeechEngine engine, Ensemble ensemble, int jobs, PressSettings settings) {
        this.engine = engine;
        this.ensemble = ensemble;
        this.jobs = jobs;
        this.settings = settings;
    }

    /**
     * Makes one edition.
     *
     * @param watcher hears how far it has come
     * @throws EnvironmentException if the output folder cannot be written; nothing of the edition is left there then
     * @throws UnknownVoiceException if the settings name a voice that the engine does not have
     */
    public Receipt print(Order order, Watcher watcher) throws EnvironmentException, UnknownVoiceException {
        Proofs proofs = Proofs.of(order);
        Article article = proofs.article();
        Script script =
                proofs.named(Drafts.script(article, ensemble, settings.casting(), proofs.settings(settings.script())));
        String source = article.metadata().source();
        if (script.chapters().isEmpty()) {
            return failed(
                    source,
                    Problem.error(
                            "ART-WORDLESS",
                            source,
                            "there is not a word in it to read aloud; give a file with the article's text"));
        }
        try (EditionFolder folder =
                EditionFolder.open(settings.output(), parent -> Shelf.place(parent, article, order.sharesSlug()))) {
            watcher.begins(script.characters());
            return print(script, proofs, order, folder, watcher);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "writing the edition of " + source + " to " + settings.output() + " failed (" + e.getMessage()
                            + "); free some space or choose another folder with -o",
                    e);
        } catch (SpeechException e) {
            return failed(source, Problem.error("SPK-FAILED", source, String.valueOf(e.getMessage())));
        }
    }

    private Receipt print(Script script, Proofs proofs, Order order, EditionFolder folder, Watcher watcher)
            throws IOException, SpeechException {
        String source = script.article().metadata().source();
        Edition edition;
        try (FileSpool spool = new FileSpool(folder.file(SPOOL))) {
            Narration narration = Narrator.narrate(script, engine, jobs, settings.master(), spool, watcher);
            edition = Edition.spoken(
                    folder.target().getFileName().toString(),
                    script,
                    narration.timeline(),
                    settings.master().format(),
                    settings.generator(),
                    settings.recorded());
            if (!edition.ledger().balances()) {
                return failed(source, lost(edition, source));
            }
            AudioTrack track = master(edition, narration, folder);
            List<String> faults = settings.master().check(track.loudness());
            if (!faults.isEmpty()) {
                return failed(source, offTarget(faults, source));
            }
            edition = edition.mastered(track).revising(proofs.revision());
        }
        List<Problem> unsaid = UnsaidWords.notes(edition);
        edition = edition.noted(
                Stream.concat(order.notes().stream(), unsaid.stream()).toList());
        List<PublishedFile> present = new ArrayList<>();
        present.add(Bindery.listed(folder, new FormFile(WavForm.fileName(edition), WavForm.MEDIA_TYPE)));
        if (order.original() != null) {
            present.add(kept(order.original(), edition, folder));
        }
        List<FormException> missing = Bindery.publish(edition, present, settings.forms(), folder);
        return new Receipt(source, edition, folder.target(), unsaid, missing);
    }

    /** Puts the original beside the edition, under a name that no form has. */
    private static PublishedFile kept(Original original, Edition edition, EditionFolder folder) throws IOException {
        FormFile file = new FormFile(edition.slug() + ".source." + original.ending(), original.mediaType());
        try (FileChannel channel = folder.newBytes(file.name())) {
            ByteBuffer bytes = ByteBuffer.wrap(original.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        return Bindery.listed(folder, file);
    }

    private Problem offTarget(List<String> faults, String source) {
        String message = "the audio missed the preset '" + settings.master().name() + "': " + String.join("; ", faults)
                + "; try another --preset (a few words may be too short for this one), and please report the article";
        return Problem.error("EDN-LEVEL", source, message);
    }

    /**
     * Masters until the level is right. The first try foresees what limiter and gates do to an article; a few words with
     * one loud peak can surprise it. Then the gain is sought from the best try so far, in steps that grow while they help
     * (a limiter gives way slowly) and shrink when they do not (a gate falls all at once).
     */
    private AudioTrack master(Edition edition, Narration narration, EditionFolder folder) throws IOException {
        MasterSettings master = settings.master();
        AudioTrack track = masterOnce(edition, narration, folder);
        double missing = master.targetLufs() - track.loudness().integratedLufs();
        double step = missing;
        Narration best = narration;
        for (int retry = 0;
                retry < MASTERING_RETRIES && !master.check(track.loudness()).isEmpty();
                retry++) {
            if (!Double.isFinite(step)) {
                return track;
            }
            Narration louder = best.raisedBy(step);
            track = masterOnce(edition, louder, folder);
            double left = master.targetLufs() - track.loudness().integratedLufs();
            if (Math.abs(left) < Math.abs(missing)) {
                step = left * Math.min(MOST_GROWTH, 2 * Math.abs(step / missing));
                missing = left;
                best = louder;
            } else {
                step /= 2;
            }
        }
        return track;
    }

    private static AudioTrack masterOnce(Edition edition, Narration narration, EditionFolder folder)
            throws IOException {
        try (FileChannel channel = folder.newBytes(WavForm.fileName(edition))) {
            return WavForm.write(edition, narration, channel);
        }
    }

    /** A character that is neither spoken nor skipped for a reason is a defect of this program, and nothing is published. */
    private static Problem lost(Edition edition, String source) {
        Span first = edition.ledger().lost().get(0);
        String text = edition.article().text();
        String around = text.substring(first.start(), Math.min(text.length(), first.start() + 30));
        String place = source + ", character " + first.start();
        String message =
                "the ledger does not balance: nothing was said for '" + around + "'; please report this article";
        return Problem.error("EDN-LEDGER", place, message);
    }

    private static Receipt failed(String source, Problem problem) {
        return Receipt.failed(source, problem);
    }
}
