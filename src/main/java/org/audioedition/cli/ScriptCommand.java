package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.audioedition.article.Article;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.batch.BeforeAir;
import org.audioedition.batch.Drafts;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.quotation.Quotation;
import org.audioedition.script.Chapter;
import org.audioedition.script.Line;
import org.audioedition.script.Script;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Tone;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code script}: prints what would be said, by whom, and the rule that decided; makes no audio. */
@Command(
        name = "script",
        description = "Prints what would be said, by whom, and the rule that decided. Makes no audio.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition script article.txt",
            "  audio-edition script --json article.txt | jq .",
            "  audio-edition script --explain article.txt",
            "  audio-edition script --names article.txt",
            "  audio-edition script --phonemes --voices kokoro article.txt",
            "  audio-edition script --cast article.txt > house.toml"
        })
final class ScriptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ARTICLE", description = ArticleOptions.SOURCES)
    private String source = "-";

    @Option(
            names = "--explain",
            description =
                    "Print every quotation instead, with its kind, speaker, gender and evidence, rule, confidence and voice.")
    private boolean explain;

    @Option(
            names = "--names",
            description =
                    "Print the names and words that no lexicon covers instead, the most frequent first: how often, written,"
                            + " how the engine will say it, a line for a lexicon (see --lexicon).")
    private boolean names;

    @Option(
            names = "--phonemes",
            description = "Print every word's sounds instead, and who knew them, for voices that take phonemes.")
    private boolean phonemes;

    @Mixin
    private ArticleOptions article = new ArticleOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private VoiceOptions voice = new VoiceOptions();

    @Mixin
    private ScriptCastOptions cast = new ScriptCastOptions();

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    ScriptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UnknownVoiceException, SettingsFileException, EnvironmentException {
        ReadArticle read = article.arranged(
                LanguageGate.admit(Sources.readOne(source, article.intake(false), console), article.metadata()));
        Report out = report.report(console);
        LexiconOptions.Loaded words = lexicon.load();
        words.problems().forEach(out::problem);
        read.problems().forEach(out::problem);
        Article found = read.article().orElse(null);
        if (found == null || words.failed()) {
            return ExitCodes.FAILED;
        }
        Troupe troupe = engines.troupe();
        CastingSettings casting = troupe.admit(cast.over(voice.casting(List.of()), troupe));
        Ensemble ensemble = troupe.ensemble(casting);
        troupe.note().ifPresent(out::problem);
        Script script = Drafts.script(found, ensemble, casting, voice.script(words.lexicon()));
        if (cast.isListing()) {
            console.out().print(CastListing.of(script));
        } else if (names) {
            printNames(script, troupe, ensemble);
        } else if (phonemes) {
            printPhonemes(script);
        } else if (explain) {
            Explanation explanation = new Explanation(script);
            (report.json() ? explanation.json() : explanation.table()).forEach(console.out()::println);
        } else {
            print(script);
        }
        return report.strict()
                        && !(read.problems().isEmpty() && words.problems().isEmpty())
                ? ExitCodes.FAILED
                : ExitCodes.DONE;
    }

    private void printNames(Script script, Troupe troupe, Ensemble ensemble) throws EnvironmentException {
        try (SpeechEngine engine = troupe.open(ensemble)) {
            for (BeforeAir.Uncovered name : BeforeAir.of(script, engine)) {
                console.out().println(report.json() ? json(name) : text(name));
            }
        }
    }

    private void printPhonemes(Script script) throws EnvironmentException {
        PhonemeListing listing = new PhonemeListing(script, engines);
        for (Chapter chapter : script.chapters()) {
            for (Line line : chapter.lines()) {
                (report.json() ? listing.json(line) : List.of(listing.text(line))).forEach(console.out()::println);
            }
        }
    }

    private static String text(BeforeAir.Uncovered name) {
        return name.count() + "\t" + name.written() + "\t" + name.guess().respelled() + "\t" + name.lexeme();
    }

    private static JsonObject json(BeforeAir.Uncovered name) {
        JsonObject object = new JsonObject();
        object.addProperty("written", name.written());
        object.addProperty("count", name.count());
        object.addProperty("respelled", name.guess().respelled());
        object.addProperty("lexeme", name.lexeme());
        return object;
    }

    private void print(Script script) {
        Lookup lookup = new Lookup(
                script, script.quotations().byId(), script.quotations().speakerNames());
        for (Chapter chapter : script.chapters()) {
            if (!report.json()) {
                console.out().println("\n# " + chapter.title());
            }
            for (Line line : chapter.lines()) {
                console.out().println(report.json() ? json(lookup, chapter, line) : text(lookup, line));
            }
        }
    }

    private static String text(Lookup lookup, Line line) {
        Quotation quotation = lookup.quotation(line);
        String why = quotation == null
                ? ""
                : "   [" + quotation.kind().label() + ", " + lookup.speaker(quotation) + ", by rule " + quotation.rule()
                        + ", confidence " + quotation.confidence() + "]";
        return line.voice().id() + ": " + words(line) + why;
    }

    private static JsonObject json(Lookup lookup, Chapter chapter, Line line) {
        JsonObject object = new JsonObject();
        object.addProperty("chapter", chapter.id());
        object.addProperty("paragraph", line.block());
        object.addProperty("start", line.span().start());
        object.addProperty("end", line.span().end());
        object.addProperty(
                "written",
                line.added() != null
                        ? ""
                        : line.span().of(lookup.script().article().text()));
        object.addProperty("spoken", words(line));
        object.addProperty("voice", line.voice().id());
        Quotation quotation = lookup.quotation(line);
        if (quotation != null) {
            object.addProperty("kind", quotation.kind().label());
            object.addProperty("speaker", quotation.speaker() == null ? null : lookup.speaker(quotation));
            object.addProperty("rule", quotation.rule());
            object.addProperty("confidence", quotation.confidence());
        }
        return object;
    }

    private static String words(Line line) {
        if (line.tone() != null) {
            return Tone.SHOWN;
        }
        return line.utterances().stream()
                .flatMap(utterance -> utterance.words().stream())
                .map(ScriptCommand::word)
                .collect(Collectors.joining(" "));
    }

    /** A word with the pause behind it, in the mark that usually asks for one. */
    private static String word(SpokenWord word) {
        return word.spoken()
                + switch (word.after()) {
                    case NONE -> "";
                    case COMMA -> ",";
                    case CLAUSE -> ";";
                    case STOP -> ".";
                    case QUESTION -> "?";
                    case EXCLAMATION -> "!";
                };
    }

    /** The quotations and speakers of a script, looked up once for all its lines. */
    private record Lookup(Script script, Map<String, Quotation> quotations, Map<String, String> names) {

        @Nullable
        Quotation quotation(Line line) {
            return line.quotation() == null ? null : quotations.get(line.quotation());
        }

        String speaker(Quotation quotation) {
            String id = quotation.speaker();
            return id == null ? "nobody named" : names.getOrDefault(id, "nobody named");
        }
    }
}
