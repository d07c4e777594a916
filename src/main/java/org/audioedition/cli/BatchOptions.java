package org.audioedition.cli;

import java.io.IOException;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.Trust;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.store.EnvironmentException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a batch that every one of its workers needs. */
final class BatchOptions {

    /** A worker has a thread; the engine that all share may have the others. */
    private static final int JOBS_OF_A_WORKER = 1;

    @Option(
            names = "--resume",
            description = "Go on with a run that was stopped: take editions that are there by the sizes of their files,"
                    + " without reading their audio again; otherwise all files are read and their digests compared.")
    private boolean resume;

    @Mixin
    private PressOptions press = new PressOptions();

    @Mixin
    private ArticleOptions article = new ArticleOptions();

    PressOptions press() {
        return press;
    }

    Studio studio() throws EnvironmentException, UnknownVoiceException, SettingsFileException, IOException {
        return press.studio(JOBS_OF_A_WORKER, resume ? Trust.SIZES : Trust.DIGESTS);
    }

    /** The articles of a source, one at least. */
    List<ReadArticle> read(OrderLine order, Console console) {
        try {
            return article.read(order.source(), order.over(article.metadata()), press.keepSource(), console);
        } catch (IOException e) {
            String message = "it cannot be read (" + e.getMessage() + ")";
            return List.of(ReadArticle.failed(Problem.error("ART-UNREADABLE", order.source(), message)));
        }
    }
}
