package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.batch.FormKind;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.edition.Edition;
import org.audioedition.publish.daisy202.Daisy202Form;
import org.audioedition.publish.daisy3.Daisy3Form;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both kinds of talking book have to be. */
class TalkingBooksTest {

    private static final long DAY = 24L * 3600 * 44_100;

    @TempDir
    private Path folder;

    /** The kinds, and where each says what. */
    private enum Kind {
        DAISY202("ncc.html", "//h1/a|//h2/a", "//h1/a/@href|//h2/a/@href", "content.html", "//body"),
        DAISY3("navigation.ncx", "//navLabel/text", "//navPoint/content/@src", "text.xml", "//bodymatter");

        private final String navigation;
        private final String titles;
        private final String targets;
        private final String text;
        private final String body;

        Kind(String navigation, String titles, String targets, String text, String body) {
            this.navigation = navigation;
            this.titles = titles;
            this.targets = targets;
            this.text = text;
            this.body = body;
        }

        Form form() {
            return this == DAISY202 ? new Daisy202Form() : new Daisy3Form();
        }
    }

    private Map<String, byte[]> printed(Kind kind, String text, String marks) throws Exception {
        FormKind form = FormKind.valueOf(kind.name());
        Path made = Printed.folder(Printed.print(
                folder, text, MetadataOptions.none(), QuoteMarks.parse(marks), Printed.settings(1, form)));
        return Printed.entries(Printed.file(made, "-" + form.label() + ".zip"));
    }

    private static List<String> read(Map<String, byte[]> book, String file, String path) {
        // The paths are without prefixes, and so is the parser's view of the names.
        return Printed.texts(Printed.xml(Objects.requireNonNull(book.get(file), file)), path);
    }

    private static List<String> documents(Map<String, byte[]> book) {
        return book.keySet().stream().filter(name -> !name.endsWith(".mp3")).toList();
    }

    private static List<String> smils(Map<String, byte[]> book) {
        return book.keySet().stream()
                .filter(name -> name.matches("c\\d+\\.smil"))
                .toList();
    }

    private static Set<String> targets(Map<String, byte[]> book) {
        Set<String> targets = new HashSet<>(book.keySet());
        for (String name : documents(book)) {
            List<String> ids = read(book, name, "//@id");
            assertThat(ids).as("ids of " + name).doesNotHaveDuplicates();
            ids.forEach(id -> targets.add(name + "#" + id));
        }
        return targets;
    }

    private static void everyReferenceLeadsSomewhere(Map<String, byte[]> book) {
        Set<String> targets = targets(book);
        for (String name : documents(book)) {
            assertThat(targets).as("references of " + name).containsAll(read(book, name, "//@src|//@href|//@smilref"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceOfAStoryLeadsSomewhere(Kind kind) throws Exception {
        everyReferenceLeadsSomewhere(printed(kind, Printed.STORY, "spoken,tone"));
    }

    @ParameterizedTest
    @EnumSource
    void aHostileTextIsTextAndNothingElse(Kind kind) throws Exception {
        Map<String, byte[]> book = printed(kind, Printed.HOSTILE, "spoken");
        everyReferenceLeadsSomewhere(book);
        assertThat(read(book, kind.text, "//script|//break|//care")).isEmpty();
        assertThat(read(book, kind.text, kind.body))
                .singleElement()
                .asString()
                .contains(
                        "said ]]> and <break time=\"9s\"/> and",
                        "Use &amp; and &#x3c;",
                        "a half \ufffd pair",
                        "\ud83d\ude80");
    }

    @ParameterizedTest
    @EnumSource
    void addedWordsAreShownApartFromTheArticles(Kind kind) throws Exception {
        Map<String, byte[]> book = printed(kind, Printed.STORY, "spoken");
        List<String> added = read(book, kind.text, "//*[@class = 'added']");
        assertThat(added).isNotEmpty().allMatch(text -> text.startsWith(" ") || text.endsWith(" "));
    }

    @ParameterizedTest
    @EnumSource
    void theSameEditionGivesTheSameBytes(Kind kind) throws Exception {
        Map<String, byte[]> one = printed(kind, Printed.STORY, "voice");
        Map<String, byte[]> two = printed(kind, Printed.STORY, "voice");
        assertThat(List.copyOf(two.keySet())).isEqualTo(List.copyOf(one.keySet()));
        one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
    }

    @ParameterizedTest
    @EnumSource
    void twoThousandChaptersKeepTheirTitlesAndTheirOrder(Kind kind) {
        List<String> blocks =
                IntStream.rangeClosed(1, 2000).mapToObj(i -> "Stop " + i + ".").toList();
        Edition edition = Talks.edition(blocks, 100_003);
        Map<String, byte[]> book = Talks.entries(kind.form(), edition, folder);
        assertThat(read(book, kind.navigation, kind.titles)).isEqualTo(blocks);
        assertThat(smils(book)).hasSize(2000).isSorted();
        assertThat(read(book, kind.navigation, kind.targets))
                .map(target -> target.substring(0, target.indexOf('#')))
                .isEqualTo(smils(book));
        assertThat(read(book, kind.text, "//span/@id")).hasSize(2000).doesNotHaveDuplicates();
        assertThat(read(book, "c2000.smil", "//text/@src")).containsExactly(kind.text + "#t2000");
    }

    @ParameterizedTest
    @EnumSource
    void aDayOfAudioAddsUpToTheMillisecond(Kind kind) {
        Edition edition = Talks.edition(Collections.nCopies(7, "Again."), DAY / 7 + 101);
        Map<String, byte[]> book = Talks.entries(kind.form(), edition, folder);
        long total = 0;
        for (String smil : smils(book)) {
            assertThat(read(book, smil, "//meta[contains(@name, 'otalElapsedTime')]/@content"))
                    .containsExactly(SmilClock.clock(total));
            List<String> ends = read(book, smil, "//@clip-end|//@clipEnd");
            total += Math.round(seconds(ends.get(ends.size() - 1)) * 1000);
        }
        assertThat(total).isGreaterThanOrEqualTo(86_400_000);
        String stated = read(
                        book,
                        kind == Kind.DAISY3 ? "package.opf" : "ncc.html",
                        "//meta[contains(@name, 'totalTime')]/@content")
                .get(0);
        assertThat(seconds(stated))
                .isEqualTo(Math.round(total / (kind == Kind.DAISY3 ? 1.0 : 1000.0))
                        / (kind == Kind.DAISY3 ? 1000.0 : 1.0));
    }

    private static double seconds(String clock) {
        return Arrays.stream(clock.replaceAll("npt=|s$", "").split(":"))
                .mapToDouble(Double::parseDouble)
                .reduce(0, (hours, part) -> hours * 60 + part);
    }

    @ParameterizedTest
    @EnumSource
    void theClipsOfAChapterTouch(Kind kind) throws Exception {
        Map<String, byte[]> book = printed(kind, Printed.STORY, "spoken,tone");
        for (String smil : smils(book)) {
            List<String> begins = read(book, smil, "//@clip-begin|//@clipBegin");
            List<String> ends = read(book, smil, "//@clip-end|//@clipEnd");
            assertThat(begins.subList(1, begins.size())).isEqualTo(ends.subList(0, ends.size() - 1));
            assertThat(seconds(begins.get(0))).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChapterOfATonePlaysAndWhatIsNotHeardIsRead(Kind kind) {
        String text = "A title\n\n***\n\nThe end.";
        List<Block> blocks = List.of(
                new Block.Heading(new Span(0, 7), 1),
                new Block.Paragraph(new Span(9, 12)),
                new Block.Heading(new Span(14, 22), 4));
        TimedSentence tone = new TimedSentence("b2", new Span(9, 9), "tone", 1000, 1500, "tone", null, List.of());
        List<TimedChapter> chapters = new ArrayList<>();
        chapters.add(
                new TimedChapter("c1", "A title", 1, 0, 1000, List.of(Talks.sentence("b1", new Span(0, 7), 0, 900))));
        chapters.add(new TimedChapter("c2", "***", 2, 1000, 2000, List.of(tone)));
        chapters.add(new TimedChapter(
                "c3", "The end.", 2, 2000, 3000, List.of(Talks.sentence("b3", new Span(14, 22), 2000, 2900))));
        Edition edition = Talks.edition(new Article(Talks.metadata("A title"), text, blocks), chapters);
        Map<String, byte[]> book = Talks.entries(kind.form(), edition, folder);
        everyReferenceLeadsSomewhere(book);
        assertThat(smils(book)).hasSize(3);
        assertThat(read(book, kind.text, "//*[@id = 'b2']")).containsExactly("***");
        assertThat(read(book, kind.text, "//h2")).containsExactly("The end.");
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodySaysOfItselfIsStatedAllTheSame(Kind kind) {
        Map<String, byte[]> book = Talks.entries(kind.form(), Talks.edition(List.of("A title"), 44_100), folder);
        String file = kind == Kind.DAISY3 ? "package.opf" : "ncc.html";
        List<String> stated = kind == Kind.DAISY3
                ? read(
                        book,
                        file,
                        "//*[local-name() = 'Creator' or local-name() = 'Publisher' or local-name() = 'Date']")
                : read(
                        book,
                        file,
                        "//meta[@name = 'dc:creator' or @name = 'dc:publisher' or @name = 'dc:date']/@content");
        assertThat(stated).containsExactly(Imprint.UNKNOWN, Imprint.UNKNOWN, Imprint.NO_DAY);
    }

    @ParameterizedTest
    @EnumSource
    void aTitleFromTheRightSaysSo(Kind kind) {
        Map<String, byte[]> book = Talks.entries(
                kind.form(), Talks.edition(List.of("\u05e9\u05dc\u05d5\u05dd", "Hello."), 44_100), folder);
        assertThat(read(book, kind.text, "//*[@id = 'b1']/@dir")).containsExactly("rtl");
        assertThat(read(book, kind.text, "//*[@id = 'b2']/@dir")).isEmpty();
        assertThat(read(book, kind.navigation, "//@dir").contains("rtl")).isEqualTo(kind == Kind.DAISY3);
    }
}
