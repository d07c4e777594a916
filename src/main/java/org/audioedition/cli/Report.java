package org.audioedition.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.ReceiptLine;
import org.audioedition.batch.StandingEdition;
import org.audioedition.batch.Watcher;
import org.jspecify.annotations.Nullable;

/** Tells the user what is going on: results on standard output, all else on standard error. */
final class Report {

    private final Console console;
    private final boolean quiet;
    private final boolean json;

    Report(Console console, boolean quiet, boolean json) {
        this.console = console;
        this.quiet = quiet;
        this.json = json;
    }

    void problem(Problem problem) {
        if (problem.isError() || !quiet) {
            console.err().println((problem.isError() ? "error: " : "note: ") + Visible.of(problem.toString()));
        }
    }

    /** An article that could not be read. */
    void failed(List<Problem> problems) {
        if (json) {
            JsonObject line = new JsonObject();
            line.addProperty("folder", (String) null);
            line.add("problems", problems(problems));
            console.out().println(line);
        }
    }

    /** What could not be made on this machine. */
    private void missing(Receipt receipt) {
        receipt.missing()
                .forEach(form -> console.err().println("error: " + Visible.of(String.valueOf(form.getMessage()))));
    }

    /** An edition that got more forms, or is none. */
    void published(Receipt receipt) {
        receipt.problems().forEach(this::problem);
        missing(receipt);
        if (json) {
            JsonObject line = new JsonObject();
            line.addProperty(
                    "folder", receipt.folder() == null ? null : receipt.folder().toString());
            line.add("problems", problems(receipt.problems()));
            console.out().println(line);
        } else if (!receipt.failed()) {
            console.out().println(receipt.folder());
        }
    }

    /** The rendering of one article begins. */
    Rendering begin(Article article) {
        return new Rendering(article);
    }

    private static JsonArray problems(List<Problem> problems) {
        JsonArray array = new JsonArray();
        problems.forEach(problem -> array.add(ReceiptLine.json(problem)));
        return array;
    }

    /** One article's rendering, with a progress bar where somebody watches. */
    final class Rendering implements Watcher, AutoCloseable {

        private final Article article;
        private final long begun = System.nanoTime();
        private @Nullable Bar bar;

        private Rendering(Article article) {
            this.article = article;
        }

        @Override
        public void begins(long characters) {
            if (console.terminal() && !quiet) {
                bar = new Bar(article.metadata().title(), characters, console.err());
            }
        }

        @Override
        public void spoken(long characters, double seconds) {
            if (bar != null) {
                bar.spoken(characters, seconds);
            }
        }

        @Override
        public void mastered(double part) {
            if (bar != null) {
                bar.mastered(part);
            }
        }

        void end(Receipt receipt, List<Problem> notes) {
            close();
            receipt.problems().forEach(Report.this::problem);
            missing(receipt);
            StandingEdition standing = receipt.standing();
            if (standing == null) {
                failed(receipt.problems());
                return;
            }
            Summary summary = new Summary(receipt.edition(), standing, (System.nanoTime() - begun) / 1e9);
            if (!quiet) {
                summary.lines().forEach(console.err()::println);
            }
            if (json) {
                JsonObject line = summary.json();
                line.add("problems", problems(all(notes, receipt)));
                console.out().println(line);
            } else {
                console.out().println(receipt.folder());
            }
        }

        private static List<Problem> all(List<Problem> notes, Receipt receipt) {
            return Stream.concat(notes.stream(), receipt.problems().stream()).toList();
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
