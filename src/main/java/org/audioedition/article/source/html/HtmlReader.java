package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Bylines;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Moments;
import org.audioedition.article.source.Passage;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of an HTML page: title, deck, byline and day of publication first, then its body.
 *
 * <p>Problems: {@code ART-EMPTY}, {@code ART-CHARSET} (a note), {@code ART-ERROR-PAGE}, {@code ART-FRAMES},
 * {@code ART-SCRIPTS}, {@code ART-NO-ARTICLE}, {@code ART-PAYWALL} (a note).
 */
public final class HtmlReader {

    private static final String ENGLISH = "en";

    private final Source source;
    private final MetadataOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final Clearing clearing = new Clearing();

    private HtmlReader(Source source, MetadataOptions options) {
        this.source = source;
        this.options = options;
    }

    /** Reads one page. */
    public static ReadArticle read(Source source, MetadataOptions options) {
        return new HtmlReader(source, options).read();
    }

    private ReadArticle read() {
        Encoding.Text text = Encoding.decode(source);
        if (text.characters().isBlank()) {
            return ReadArticle.failed(
                    Problem.error("ART-EMPTY", source.name(), "the page is empty; give one with an article in it"));
        }
        problems.addAll(text.notes());
        Document page = Jsoup.parse(text.characters(), "");
        PageRecord record = PageRecordReader.read(page, source, options);
        Problem refusal = Verdict.refusal(page, Prose.of(page.body(), line -> 1).amount(page.body()), source.name());
        if (refusal != null) {
            problems.add(refusal);
            return new ReadArticle(null, List.of(), problems);
        }
        return read(page, record);
    }

    private ReadArticle read(Document page, PageRecord record) {
        Element body = page.body();
        String language = options.languageOr(record.language() == null ? ENGLISH : record.language());
        Loose.wrap(body);
        List<Line> lines = Line.of(body);
        String title = title(page, record);
        clearing.clear(body);
        Element region = Region.of(body, record.body());
        if (region == null) {
            problems.add(noArticle());
            return new ReadArticle(null, clearing.dropped(), problems);
        }
        Front front = Front.read(lines, region, title, record, language);
        front.beforeTitle().forEach(line -> clearing.drop(Clearing.BESIDE, line.element()));
        new Sweep(region, clearing).sweep();
        Manuscript manuscript = new Manuscript();
        Metadata metadata = begin(manuscript, title, front, record, language);
        String text = Markup.line(region);
        if (text.isEmpty()) {
            problems.add(noArticle());
            return new ReadArticle(null, clearing.dropped(), problems);
        }
        Markup.read(region, manuscript, language);
        clearing.dropAround(region, body, said(title, front));
        Problem paywall = Verdict.paywall(
                record,
                clearing.dropped().stream().map(Dropped::text).collect(Collectors.joining("\n")),
                text,
                source.name());
        if (paywall != null) {
            problems.add(paywall);
        }
        return new ReadArticle(manuscript.article(metadata), clearing.dropped(), problems);
    }

    private static Set<String> said(String title, Front front) {
        return Stream.of(title, front.deck(), front.printed())
                .flatMap(Stream::ofNullable)
                .map(Texts::letters)
                .collect(Collectors.toSet());
    }

    private Problem noArticle() {
        String message = "no article was found in this page; give a page with one, or the article as plain text";
        return Problem.error("ART-NO-ARTICLE", source.name(), message);
    }

    private String title(Document page, PageRecord record) {
        if (options.title() != null) {
            return options.title();
        }
        List<String> printed = page.getElementsByTag("h1").stream()
                .map(Markup::line)
                .filter(heading -> !heading.isEmpty())
                .toList();
        String title = Titles.choose(record.titles(), page.title(), printed, record.publisher());
        return title == null || title.isBlank() ? "Untitled" : title;
    }

    /** Writes what stands over the body. */
    private Metadata begin(Manuscript manuscript, String title, Front front, PageRecord record, String language) {
        String byline = options.byline() != null ? options.byline() : Bylines.joined(front.authors(), language);
        String published = options.published() != null ? options.published() : front.published();
        Metadata metadata = new Metadata(
                title,
                byline,
                published,
                language,
                source.name(),
                record.address(),
                record.section(),
                options.publisher() != null ? options.publisher() : record.publisher(),
                options.rights() != null ? options.rights() : record.rights());
        manuscript.add(Passage.of(title), span -> new Block.Heading(span, 1));
        add(manuscript, front.deck(), Block.Deck::new);
        add(manuscript, byline == null ? null : Bylines.byline(byline, language), Block.Byline::new);
        String day = metadata.day();
        boolean asPrinted = options.published() == null && front.printed() != null;
        String printed = day == null ? null : asPrinted ? front.printed() : Moments.inWords(day, language);
        add(manuscript, printed, Block.PublicationDate::new);
        return metadata;
    }

    private static void add(Manuscript manuscript, @Nullable String text, Function<Span, Block> kind) {
        if (text != null) {
            manuscript.add(Passage.of(text), kind);
        }
    }
}
