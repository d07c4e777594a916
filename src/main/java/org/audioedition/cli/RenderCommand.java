package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Order;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Slug;
import org.audioedition.speech.SpeechEngine;
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
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "audio",
            description = "The folder that gets a folder for each edition (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("audio");

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Levels and format: default, broadcast, aes, acx (default: ${DEFAULT-VALUE}).")
    private String preset = "default";

    @Option(
            names = "--disclosure",
            paramLabel = "TEXT",
            description =
                    "The sentence in every form that says that the voices are synthetic, in the house's own words.")
    private @Nullable String disclosure;

    @Option(
            names = "--edition",
            paramLabel = "TITLE|FILE",
            description =
                    "Bind all articles into one edition with this title, or as an edition file (TOML) says: title, date,"
                            + " sections, articles, intro and outro.")
    private @Nullable String edition;

    @Option(
            names = "--keep-source",
            description = "Keep what an article was read from beside its edition, as <slug>.source.html or the like.")
    private boolean keepSource;

    @Mixin
    private ArticleOptions article = new ArticleOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private VoiceOptions voice = new VoiceOptions();

    @Mixin
    private CastOptions cast = new CastOptions();

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    @Mixin
    private CorrectionOptions corrections = new CorrectionOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private FormOptions forms = new FormOptions();

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
        LexiconOptions.Loaded words = lexicon.load();
        words.problems().forEach(out::problem);
        if (words.failed()) {
            return ExitCodes.FAILED;
        }
        Troupe troupe = engines.troupe();
        EditionPlan plan = edition == null ? null : EditionPlan.of(edition, sources);
        CastingSettings casting =
                troupe.admit(cast.over(voice.casting(plan == null ? List.of() : plan.readers()), troupe));
        Ensemble ensemble = troupe.ensemble(casting);
        troupe.note().ifPresent(out::problem);
        FormSettings formSettings =
                edition == null ? forms.settings(engines.jobs()) : forms.settings(engines.jobs(), FormKind.ARTICLES);
        forms.note(formSettings).ifPresent(out::problem);
        PressSettings settings = new PressSettings(
                output,
                master(),
                voice.script(words.lexicon()),
                words.names(),
                casting,
                formSettings,
                provenance(troupe),
                Version.generator());
        List<ReadArticle> articles = read(plan);
        refuseTwins(articles);
        Map<String, Integer> slugs = slugs(articles);
        if (corrections.isAsked() && articles.size() != 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--revises takes one article, the corrected one");
        }
        Order.@Nullable Correction correction = corrections.correction();
        boolean noted = !words.problems().isEmpty();
        try (SpeechEngine engine =
                articles.stream().allMatch(one -> one.article().isEmpty())
                        ? null
                        : cache.before(troupe.open(ensemble), troupe.provenance())) {
            @Nullable Press press = engine == null ? null : new Press(engine, ensemble, engines.jobs(), settings);
            int code = ExitCodes.DONE;
            for (ReadArticle one : articles) {
                one.problems().forEach(out::problem);
                noted |= !one.problems().isEmpty();
                Article found = one.article().orElse(null);
                if (found == null || press == null) {
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
    }

    /** What is to be made: an edition of every article, or one of all. */
    private List<ReadArticle> read(@Nullable EditionPlan plan) throws IOException {
        List<String> all = plan == null ? sources : plan.sources();
        if (all.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), "an article is missing: give a file, an address, or -");
        }
        Intake intake = article.intake(keepSource);
        Map<String, List<ReadArticle>> read = new LinkedHashMap<>();
        for (String source : all) {
            if (!read.containsKey(source)) {
                read.put(
                        source,
                        Sources.read(source, intake, console).stream()
                                .map(one -> article.arranged(LanguageGate.admit(one, article.metadata())))
                                .toList());
            }
        }
        return plan == null
                ? new ArrayList<>(read.values().stream().flatMap(List::stream).toList())
                : plan.bind(read, article.metadata());
    }

    private Map<String, String> provenance(Troupe troupe) throws EnvironmentException {
        Map<String, String> provenance = new TreeMap<>(troupe.provenance());
        if (disclosure != null) {
            provenance.put(Colophon.DISCLOSURE, disclosure);
        }
        return provenance;
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
                String message =
                        "another article of this run has the same file name and title; rename one file, or give"
                                + " one a --title of its own";
                Problem twin = Problem.error("ART-TWIN", found.metadata().source(), message);
                articles.set(i, ReadArticle.failed(twin));
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

    private MasterSettings master() {
        try {
            return MasterSettings.preset(preset);
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
