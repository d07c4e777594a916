package org.audioedition.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.audioedition.article.Article;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.Order;
import org.audioedition.batch.OrderBook;
import org.audioedition.batch.Press;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Trust;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.Slug;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code render}: makes an edition of every article, and prints its folder. */
@Command(
        name = RenderCommand.NAME,
        description =
                "Makes an audio edition of every article: a folder with the chaptered WAV, transcript, captions and"
                        + " chapter lists.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition render article.txt",
            "  audio-edition render --quotes none --rate 1.2 article.txt",
            "  audio-edition render --cast house.toml article.txt",
            "  audio-edition render --preset broadcast -o tonight one.txt two.txt",
            "  pbpaste | audio-edition render --title \"A title\" -"
        })
final class RenderCommand implements Callable<Integer> {

    static final String NAME = "render";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = ArticleOptions.SOURCES)
    private List<String> sources = List.of();

    @Option(
            names = "--edition",
            paramLabel = "TITLE|FILE",
            description =
                    "Bind all articles into one edition with this title, or as an edition file (TOML) says: title, date,"
                            + " sections, articles, intro and outro.")
    private @Nullable String edition;

    @Mixin
    private ArticleOptions article = new ArticleOptions();

    @Mixin
    private PressOptions options = new PressOptions();

    @Mixin
    private CorrectionOptions corrections = new CorrectionOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws EnvironmentException, UnknownVoiceException, SettingsFileException, IOException {
        Report out = report.report(console);
        FormKind[] more = edition == null ? new FormKind[0] : new FormKind[] {FormKind.ARTICLES};
        try (Studio studio = options.studio(options.jobs(), Trust.DIGESTS, more)) {
            studio.problems().forEach(out::problem);
            return studio.failed() ? ExitCodes.FAILED : print(studio, out);
        }
    }

    private int print(Studio studio, Report out)
            throws EnvironmentException, UnknownVoiceException, SettingsFileException, IOException {
        List<ReadArticle> articles = read();
        refuseTwins(articles);
        Map<String, Integer> slugs = slugs(articles);
        if (corrections.isAsked() && articles.size() != 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--revises takes one article, the corrected one");
        }
        Order.@Nullable Correction correction = corrections.correction();
        boolean noted = studio.hasNotes();
        Press press = studio.press();
        int code = ExitCodes.DONE;
        for (ReadArticle one : articles) {
            one.problems().forEach(out::problem);
            noted |= !one.problems().isEmpty();
            Article found = one.article().orElse(null);
            if (found == null) {
                code = Math.max(code, ExitCodes.FAILED);
                out.failed(one.problems());
                continue;
            }
            int sharing = slugs.getOrDefault(Slug.of(found.metadata().title()), 1);
            Receipt receipt =
                    print(press, new Order(found, one.problems(), one.original(), sharing > 1, correction), out);
            code = Math.max(code, ExitCodes.of(receipt));
            noted |= !receipt.problems().isEmpty();
        }
        return report.strict() && noted ? Math.max(code, ExitCodes.FAILED) : code;
    }

    /** What is to be made: an edition of every article, or one of all. */
    private List<ReadArticle> read() throws SettingsFileException, IOException {
        EditionPlan plan = edition == null ? null : EditionPlan.of(edition, sources);
        List<String> all = plan == null ? sources : plan.sources();
        if (all.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), "an article is missing: give a file, an address, or -");
        }
        Map<String, List<ReadArticle>> read = new LinkedHashMap<>();
        for (String source : all) {
            if (!read.containsKey(source)) {
                read.put(source, article.read(source, article.metadata(), options.keepSource(), console));
            }
        }
        return plan == null
                ? new ArrayList<>(read.values().stream().flatMap(List::stream).toList())
                : plan.bind(read, article.metadata());
    }

    private static Receipt print(Press press, Order order, Report out)
            throws EnvironmentException, UnknownVoiceException {
        try (Report.Rendering rendering = out.begin(order.article())) {
            Receipt receipt = press.print(order, rendering);
            rendering.end(receipt, order.notes());
            return receipt;
        }
    }

    /** Two files of one name with one title are one article to every later run; the second would replace the first. */
    private static void refuseTwins(List<ReadArticle> articles) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            Article found = articles.get(i).article().orElse(null);
            if (found != null && !seen.add(found.id())) {
                articles.set(
                        i, ReadArticle.failed(OrderBook.twin(found.metadata().source())));
            }
        }
    }

    private static Map<String, Integer> slugs(List<ReadArticle> articles) {
        Map<String, Integer> slugs = new HashMap<>();
        for (ReadArticle one : articles) {
            one.article()
                    .ifPresent(found -> slugs.merge(Slug.of(found.metadata().title()), 1, Integer::sum));
        }
        return slugs;
    }
}
