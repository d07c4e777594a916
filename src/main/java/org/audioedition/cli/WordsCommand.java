package org.audioedition.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.spoken.Decision;
import org.audioedition.spoken.Normalizer;
import org.audioedition.spoken.Reading;
import org.audioedition.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code words}: how written lines are said, for an editor who tests a table or a lexicon. */
@Command(
        name = "words",
        description = {
            "Reads texts from standard input, a line each, and prints how they are said:",
            "the written line, a tab, the words."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  echo 'Sales rose 3.4%% to £2.5bn.' | audio-edition words",
            "  audio-edition words --explain < lines.txt"
        })
final class WordsCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--explain",
            description = "Print a line for every token instead: written, said, its class, the rule, the table's line.")
    private boolean explain;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = ArticleOptions.LanguageConverter.class,
            description = "A BCP 47 tag; en-GB reads 1/7/2026 as the first of July (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    WordsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LexiconOptions.Loaded words = lexicon.load();
        Report report = new Report(console, false, false);
        words.problems().forEach(report::problem);
        if (words.failed()) {
            return ExitCodes.FAILED;
        }
        Normalizer normalizer = Normalizer.english(Metadata.dayFirst(language), words.lexicon());
        // Whoever opened the stream closes it.
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            print(line, normalizer);
        }
        return ExitCodes.DONE;
    }

    private void print(String line, Normalizer normalizer) {
        List<Decision> decisions = Segmenter.sentences(line, new Span(0, line.length())).stream()
                .flatMap(sentence -> normalizer.decide(line, sentence).stream())
                .toList();
        if (explain) {
            decisions.forEach(decision -> console.out().println(explained(line, decision)));
            console.out().println();
        } else {
            console.out().println(line.replace('\t', ' ') + "\t" + words(decisions));
        }
    }

    private static String words(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::reading)
                .filter(Reading.Said.class::isInstance)
                .map(reading -> ((Reading.Said) reading).spoken())
                .collect(Collectors.joining(" "));
    }

    private static String explained(String line, Decision decision) {
        String written = decision.reading().span().of(line).replace('\t', ' ');
        return String.join("\t", written, said(decision.reading()), decision.kind(), decision.rule(), decision.table());
    }

    /** The words; what is not said stands in brackets. */
    private static String said(Reading reading) {
        if (reading instanceof Reading.Said said) {
            return said.spoken();
        }
        return reading instanceof Reading.Silent silent
                ? "[" + silent.reason() + "]"
                : "[pause: " + ((Reading.Mark) reading).pause().name().toLowerCase(Locale.ROOT) + "]";
    }
}
