package org.audioedition.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotations;
import org.audioedition.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Writes the script of an article: announces title, byline, date and deck, then reads the body, chapter by chapter. */
public final class ScriptWriter {

    private final Article article;
    private final ScriptSettings settings;
    private final LineWriter lineWriter;
    private final Cast cast;
    private final Quotations quotations;
    private final NonTextReading nonText;
    private final boolean bySection;
    private final List<Chapter> chapters = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private String title;
    private @Nullable String notice;
    private int level = 1;
    private Boundary beginning = Boundary.CHAPTER;

    private ScriptWriter(Article article, Quotations quotations, Cast cast, ScriptSettings settings) {
        this.article = article;
        this.settings = settings;
        this.notice = settings.notice();
        this.cast = cast;
        this.quotations = quotations;
        Pauses pauses = settings.pauses();
        Prosody prosody = new Prosody(settings.rate(), pauses.comma(), pauses.clause());
        List<Quotation> inText = quotations.quotations();
        this.lineWriter = new LineWriter(article, cast, inText, prosody, settings);
        this.nonText = new NonTextReading(article, settings.nonText());
        this.bySection = switch (settings.chaptering()) {
            case SECTION -> true;
            case PARAGRAPH -> false;
            case AUTO -> article.blocks().stream().anyMatch(ScriptWriter::beginsSection);
        };
        this.title = Titles.whole(article.metadata().title());
    }

    /** The script of an article. */
    public static Script write(Article article, Quotations quotations, Cast cast, ScriptSettings settings) {
        return new ScriptWriter(article, quotations, cast, settings).write();
    }

    private Script write() {
        announceUnwritten(article.metadata(), 0, Boundary.CHAPTER);
        @Nullable Block before = null;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            Optional<Article.Part> part = article.partAt(i);
            if (part.isPresent()) {
                endChapter();
                beginPart(part.get());
                before = null;
            } else if (before != null && beginsChapter(block, before)) {
                endChapter();
                title = title(block);
                level = Math.min(level + 1, block instanceof Block.Heading heading ? heading.level() : 2);
            }
            read(i, block, before);
            before = block;
        }
        endChapter();
        return new Script(
                article,
                quotations,
                cast,
                lineWriter.quotationVoices(),
                settings.pauses(),
                settings.rate(),
                chapters,
                lineWriter.marks(),
                lineWriter.silences());
    }

    /** An article within an issue begins with its title, whether it is printed or not. */
    private void beginPart(Article.Part part) {
        title = Titles.whole(part.metadata().title());
        level = partLevel(part.block());
        beginning = Boundary.ARTICLE;
        announceUnwritten(part.metadata(), part.block(), Boundary.ARTICLE);
    }

    /** Its title's level; an article without one stands below the heading before it. */
    private int partLevel(int block) {
        if (article.blocks().get(block) instanceof Block.Heading heading) {
            return heading.level();
        }
        for (int i = block - 1; i >= 0; i--) {
            if (article.blocks().get(i) instanceof Block.Heading heading && heading.level() <= 2) {
                return heading.level() + 1;
            }
        }
        return 2;
    }

    /** What the editor has given and the text does not show is announced all the same. */
    private void announceUnwritten(Metadata metadata, int first, Boundary boundary) {
        String announced = metadata.title();
        String id = Script.blockId(first);
        int at = article.blocks().get(first).span().start();
        String beginning = Titles.whole(article.blocks().get(first).span().of(article.text()));
        boolean heard = beginning.startsWith(
                Titles.whole(announced.replaceFirst("…$", "")).replaceFirst("…$", ""));
        if (!heard) {
            lines.addAll(lineWriter.added(id, at, announced, boundary));
        }
        String byline = metadata.byline();
        if (byline != null && !printsByline(first)) {
            lines.addAll(lineWriter.added(id, at, "By " + byline, lines.isEmpty() ? boundary : Boundary.HEADING));
        }
    }

    private boolean printsByline(int first) {
        for (int i = first; i < article.blocks().size(); i++) {
            if (i > first && article.partAt(i).isPresent()) {
                return false;
            }
            if (article.blocks().get(i) instanceof Block.Byline) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsSection(Block block) {
        return block instanceof Block.Heading heading && heading.level() > 1;
    }

    private boolean beginsChapter(Block block, Block before) {
        if (beginsSection(block)) {
            return true;
        }
        if (bySection || !(block instanceof Block.Paragraph)) {
            return false;
        }
        // The paragraph under a sub-heading is in that sub-heading's chapter.
        return !beginsSection(before);
    }

    private String title(Block block) {
        String text = block.span().of(article.text());
        return block.isHeading() ? Titles.whole(text) : Titles.firstWords(text);
    }

    /** A chapter without a line gives its title's place to what follows. */
    private void endChapter() {
        if (!lines.isEmpty()) {
            chapters.add(new Chapter("c" + (chapters.size() + 1), title, level, lines));
            lines = new ArrayList<>();
        }
        beginning = Boundary.CHAPTER;
    }

    private void read(int index, Block block, @Nullable Block before) {
        Treatment treatment = nonText.of(index);
        Boundary boundary = boundary(block, before);
        if (notice != null && !isHead(block)) {
            announce(index, notice, boundary);
            boundary = Boundary.PARAGRAPH;
            notice = null;
        }
        boundary = announce(index, treatment.before(), boundary);
        if (treatment.left() != null) {
            lineWriter.leave(block.span(), treatment.left());
        }
        String intro = intro(block);
        for (Treatment.Part part : treatment.parts()) {
            boundary = announce(index, part.before(), boundary);
            String id = Script.blockId(index);
            for (Sentence sentence : lineWriter.sentences(part.span())) {
                Boundary first = lines.isEmpty() ? beginning : boundary;
                List<Line> spoken = lineWriter.lines(id, sentence, first, intro);
                lines.addAll(spoken);
                if (!spoken.isEmpty()) {
                    boundary = Boundary.SENTENCE;
                    intro = "";
                }
            }
        }
        announce(index, treatment.behind(), boundary);
    }

    /** Says words that are written nowhere, if there are any; what lies between them and what follows. */
    private Boundary announce(int index, String words, Boundary boundary) {
        if (words.isEmpty()) {
            return boundary;
        }
        int at = article.blocks().get(index).span().start();
        lines.addAll(lineWriter.added(Script.blockId(index), at, words, lines.isEmpty() ? beginning : boundary));
        return Boundary.BREATH;
    }

    private static Boundary boundary(Block block, @Nullable Block before) {
        if (before == null || isHead(before) || isHead(block)) {
            return Boundary.HEADING;
        }
        boolean listed = block instanceof Block.ListItem && before instanceof Block.ListItem;
        boolean tabled = block instanceof Block.TableRow && before instanceof Block.TableRow;
        return listed || tabled ? Boundary.SENTENCE : Boundary.PARAGRAPH;
    }

    private static boolean isHead(Block block) {
        return block.isHeading()
                || block instanceof Block.Byline
                || block instanceof Block.PublicationDate
                || block instanceof Block.Deck;
    }

    /** A bare name under a title is announced as its writer's. */
    private String intro(Block block) {
        if (!(block instanceof Block.Byline)) {
            return "";
        }
        Span span = block.span();
        return article.text().regionMatches(true, span.start(), "by", 0, 2)
                        && span.length() > 2
                        && !Character.isLetter(article.text().charAt(span.start() + 2))
                ? ""
                : "by ";
    }
}
