package org.audioedition.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Original;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.manifest.EditionBrief;
import org.audioedition.publish.wav.WavForm;
import org.audioedition.script.Script;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.store.EditionFolder;
import org.audioedition.store.EnvironmentException;
import org.audioedition.store.FileSpool;
import org.audioedition.timeline.Narration;
import org.audioedition.timeline.Narrator;
import org.jspecify.annotations.Nullable;

/** Makes editions: script, speech, mastering, files; checks its own work before anything appears. One thread at a time. */
public final class Press {

    private static final String SPOOL = ".speech";

    private final Engines engines;
    private final Ensemble ensemble;
    private final int jobs;
    private final PressSettings settings;
    private @Nullable CountedEngine counted;

    /**
     * A press.
     *
     * @param engines where it takes an engine from when it has to speak
     * @param ensemble the engine's voices that may be cast
     * @param jobs how many threads may speak
     */
    public Press(Engines engines, Ensemble ensemble, int jobs, PressSettings settings) {
        this.engines = engines;
        this.ensemble = ensemble;
        this.jobs = jobs;
        this.settings = settings;
    }

    /** A press with an engine of its own, which remembers nothing. */
    public Press(SpeechEngine engine, Ensemble ensemble, int jobs, PressSettings settings) {
        this(new Engines(() -> engine, null), ensemble, jobs, settings);
    }

    /**
     * The key of the edition that an order asks for, where it would stand now.
     *
     * @throws EnvironmentException if the output folder or the cover cannot be read
     */
    public String key(Order order) throws EnvironmentException {
        try {
            return key(order, place(order));
        } catch (IOException e) {
            throw unwritable(order, e);
        }
    }

    private String key(Order order, Path folder) throws IOException {
        return EditionKey.of(order, settings, ensemble, folder.getFileName().toString());
    }

    private Path place(Order order) throws IOException, EnvironmentException {
        return Shelf.place(settings.output(), Proofs.known(order), order.sharesSlug());
    }

    /**
     * Makes one edition, unless it is there already.
     *
     * @param watcher hears how far it has come
     * @throws EnvironmentException if the output folder cannot be written; nothing of the edition is left there then
     * @throws UnknownVoiceException if the settings name a voice that the engine does not have
     */
    public Receipt print(Order order, Watcher watcher) throws EnvironmentException, UnknownVoiceException {
        if (counted != null) {
            counted.reset();
        }
        try {
            StandingEdition standing = standing(order);
            return standing == null ? make(order, watcher) : kept(order, standing);
        } catch (IOException e) {
            throw unwritable(order, e);
        }
    }

    private EnvironmentException unwritable(Order order, IOException e) {
        return new EnvironmentException(
                "writing the edition of " + order.article().metadata().source() + " to " + settings.output()
                        + " failed (" + e.getMessage() + "); free some space or choose another folder with -o",
                e);
    }

    /** The edition that an order asks for, if it stands in its place and is whole. */
    private @Nullable StandingEdition standing(Order order) throws IOException, EnvironmentException {
        Memory memory = engines.memory();
        if (memory == null || memory.trust() == Trust.NONE) {
            return null;
        }
        Path folder = place(order);
        String key = key(order, folder);
        String record = memory.editions().record(key);
        return record == null ? null : StandingEdition.find(key, folder, record, memory.trust());
    }

    /** The notes of a record begin with those of its order; the others were made with it. */
    private static Receipt kept(Order order, StandingEdition standing) {
        List<Problem> notes = standing.brief().notes();
        int given = Math.min(order.notes().size(), notes.size());
        return Receipt.kept(order.article().metadata().source(), standing, notes.subList(given, notes.size()));
    }

    private Receipt make(Order order, Watcher watcher) throws EnvironmentException, UnknownVoiceException, IOException {
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
        SpeechEngine engine = engine();
        try (EditionFolder folder =
                EditionFolder.open(settings.output(), parent -> Shelf.place(parent, article, order.sharesSlug()))) {
            watcher.begins(script.characters());
            return print(script, proofs, order, engine, folder, watcher);
        } catch (SpeechException e) {
            return failed(source, Problem.error("SPK-FAILED", source, String.valueOf(e.getMessage())));
        }
    }

    /** The engine, with what was spoken before in front of it. */
    private SpeechEngine engine() throws EnvironmentException {
        if (counted == null) {
            counted = new CountedEngine(engines.open());
        }
        return engines.memory() == null ? counted : engines.memory().before(counted);
    }

    private Receipt print(
            Script script, Proofs proofs, Order order, SpeechEngine engine, EditionFolder folder, Watcher watcher)
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
            AudioTrack track = LevelSearch.master(edition, narration, settings.master(), folder);
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
        Bindery.Bound bound = Bindery.publish(edition, present, settings.forms(), folder);
        StandingEdition standing = new StandingEdition(
                key(order, folder.target()), folder.target(), EditionBrief.of(edition, bound.files()), bound.record());
        remember(standing, bound);
        return Receipt.made(source, edition, standing, spoken(), unsaid, bound.missing());
    }

    /** An edition that lacks a form is not remembered: what it needs may be there next time. */
    private void remember(StandingEdition standing, Bindery.Bound bound) {
        Memory memory = engines.memory();
        if (memory != null && bound.missing().isEmpty()) {
            memory.editions().keep(standing.key(), standing.record().sha256());
        }
    }

    private long spoken() {
        return counted == null ? 0 : counted.spoken();
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

    private Receipt failed(String source, Problem problem) {
        return Receipt.failed(source, spoken(), problem);
    }
}
