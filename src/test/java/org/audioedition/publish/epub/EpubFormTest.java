package org.audioedition.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Printed;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.SyncPoints;
import org.audioedition.timeline.TimedChapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class EpubFormTest {

    private static final String ONE_SENTENCE = "A short title\n\nOne sentence is all.";

    @TempDir
    private Path output;

    private Path folder(String text, MetadataOptions options, boolean words, String marks) {
        FormSettings none = FormSettings.none();
        FormSettings forms = new FormSettings(
                List.of(FormKind.EPUB), none.mp3(), words, URI.create("https://gull.example/"), null, "", 1);
        return Printed.folder(Printed.print(output, text, options, QuoteMarks.parse(marks), forms));
    }

    private Map<String, byte[]> book(String text, boolean words) throws Exception {
        return Printed.entries(Printed.file(folder(text, MetadataOptions.none(), words, "spoken"), ".epub"));
    }

    private static Document document(Map<String, byte[]> book, String name) {
        return Printed.xml(Objects.requireNonNull(book.get(name), name));
    }

    private static List<String> all(Map<String, byte[]> book, String ending, String path) {
        List<String> found = new ArrayList<>();
        book.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .forEach(name -> found.addAll(Printed.texts(document(book, name), path)));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.STORY, Printed.HOSTILE, ONE_SENTENCE})
    void everyReferenceOfAnOverlayLeadsSomewhere(String text) throws Exception {
        for (boolean words : List.of(false, true)) {
            Map<String, byte[]> book = book(text, words);
            Set<String> targets = new HashSet<>();
            for (String name : book.keySet()) {
                if (name.endsWith(".xhtml")) {
                    String file = name.substring(name.lastIndexOf('/') + 1);
                    Printed.texts(document(book, name), "//@id").forEach(id -> targets.add(file + "#" + id));
                }
            }
            assertThat(targets).containsAll(all(book, ".smil", "//@src[contains(., '#')]"));
            assertThat(targets).containsAll(all(book, ".smil", "//@*[local-name() = 'textref']"));
            assertThat(all(book, ".smil", "//*[local-name() = 'audio']/@src"))
                    .isNotEmpty()
                    .allMatch(source -> book.containsKey("EPUB" + source.substring(2)));
        }
    }

    @Test
    void everyEntryButThePackageIsInTheManifest() throws Exception {
        Map<String, byte[]> book = book(Printed.STORY, false);
        List<String> listed = Printed.texts(document(book, "EPUB/package.opf"), "//*[local-name() = 'item']/@href");
        Set<String> there = new HashSet<>(book.keySet());
        there.removeAll(Set.of("mimetype", "META-INF/container.xml", "EPUB/package.opf"));
        assertThat(listed).map(name -> "EPUB/" + name).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void theOverlaySaysWhenEverySentenceIsHeardWithinItsChapter() throws Exception {
        Path folder = folder(Printed.STORY, MetadataOptions.none(), false, "voice");
        Edition edition = Printed.recorded(folder).edition();
        Map<String, byte[]> book = Printed.entries(Printed.file(folder, ".epub"));
        List<List<SyncPoint>> points = SyncPoints.byChapter(edition.timeline());
        for (int i = 0; i < points.size(); i++) {
            TimedChapter chapter = edition.chapters().get(i);
            Document overlay = document(book, "EPUB/content/" + Book.id(i) + ".smil");
            assertThat(Printed.texts(overlay, "//@clipBegin"))
                    .isEqualTo(points.get(i).stream()
                            .map(point ->
                                    SmilClock.seconds(edition.timeline().milliseconds(point.begin() - chapter.begin())))
                            .toList());
            assertThat(Printed.texts(overlay, "//@clipEnd"))
                    .endsWith(SmilClock.seconds(edition.timeline().milliseconds(chapter.end() - chapter.begin())));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void clipsTouch(boolean words) throws Exception {
        Map<String, byte[]> book = book(Printed.STORY, words);
        for (String name : book.keySet()) {
            if (name.endsWith(".smil")) {
                List<String> begins = Printed.texts(document(book, name), "//@clipBegin");
                List<String> ends = Printed.texts(document(book, name), "//@clipEnd");
                assertThat(begins.get(0)).isEqualTo("0.000s");
                assertThat(begins.subList(1, begins.size())).isEqualTo(ends.subList(0, ends.size() - 1));
            }
        }
    }

    @Test
    void wordsHaveClipsOfTheirOwnOnlyWhereTheyAreAskedFor() throws Exception {
        assertThat(all(book(Printed.STORY, true), ".xhtml", "//@id")).contains("t1w1", "t1w2");
        assertThat(all(book(Printed.STORY, false), ".xhtml", "//@id"))
                .contains("t1")
                .noneMatch(id -> id.startsWith("t1w"));
    }

    @Test
    void durationsAddUp() throws Exception {
        Document opf = document(book(Printed.STORY, false), "EPUB/package.opf");
        String duration = "//*[local-name() = 'meta'][@property = 'media:duration']";
        double parts = Printed.texts(opf, duration + "[@refines]").stream()
                .mapToDouble(EpubFormTest::seconds)
                .sum();
        assertThat(Printed.texts(opf, duration + "[not(@refines)]"))
                .singleElement()
                .satisfies(total -> assertThat(seconds(total)).isCloseTo(parts, Offset.offset(1e-6)));
    }

    private static double seconds(String clock) {
        return Double.parseDouble(clock.substring(0, clock.length() - 1));
    }

    @Test
    void theContentsNameTheChaptersAsTheTimelineDoes() throws Exception {
        Path folder = folder(Printed.STORY, MetadataOptions.none(), false, "voice");
        Map<String, byte[]> book = Printed.entries(Printed.file(folder, ".epub"));
        List<String> titles = new ArrayList<>(Printed.recorded(folder).edition().chapters().stream()
                .map(TimedChapter::title)
                .toList());
        titles.add("About this edition");
        String items = "//*[local-name() = 'nav'][@id = 'toc']//*[local-name() = 'a']";
        assertThat(Printed.texts(document(book, "EPUB/nav.xhtml"), items)).isEqualTo(titles);
    }

    @Test
    void thePackageSaysWhatTheColophonSays() throws Exception {
        MetadataOptions options = new MetadataOptions(null, null, null, "en", "The Gull", "© 2026 The Gull");
        Path folder = folder(Printed.STORY, options, false, "voice");
        Document opf = document(Printed.entries(Printed.file(folder, ".epub")), "EPUB/package.opf");
        String metadata = "//*[local-name() = 'metadata']/*[local-name() = '%s']";
        assertThat(Printed.texts(opf, metadata.formatted("creator"))).containsExactly("Ann Lee");
        assertThat(Printed.texts(opf, metadata.formatted("publisher"))).containsExactly("The Gull");
        assertThat(Printed.texts(opf, metadata.formatted("rights"))).containsExactly("© 2026 The Gull");
        assertThat(Printed.texts(opf, metadata.formatted("date"))).containsExactly("2026-05-03");
        assertThat(Printed.texts(opf, "//*[@property = 'dcterms:modified']")).containsExactly("2026-05-03T00:00:00Z");
    }

    @Test
    void aLanguageFromTheRightTurnsTheBook() throws Exception {
        MetadataOptions options = new MetadataOptions(null, null, null, "he", null, null);
        Path folder = Objects.requireNonNull(
                Printed.print(output, ONE_SENTENCE, options, QuoteMarks.voices(), Printed.settings(1, FormKind.EPUB))
                        .folder());
        Document opf = document(Printed.entries(Printed.file(folder, ".epub")), "EPUB/package.opf");
        assertThat(Printed.texts(opf, "//@page-progression-direction")).containsExactly("rtl");
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws Exception {
        Path folder = folder(Printed.STORY, MetadataOptions.none(), false, "voice");
        byte[] first = Files.readAllBytes(Printed.file(folder, ".epub"));
        folder(Printed.STORY, MetadataOptions.none(), false, "voice");
        assertThat(Files.readAllBytes(Printed.file(folder, ".epub"))).isEqualTo(first);
    }
}
