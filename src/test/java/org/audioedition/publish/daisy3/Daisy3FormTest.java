package org.audioedition.publish.daisy3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.audioedition.batch.FormKind;
import org.audioedition.publish.Printed;
import org.audioedition.publish.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Daisy3FormTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> story() throws Exception {
        Path made = Printed.folder(Printed.print(folder, Printed.STORY, FormKind.DAISY3));
        return Printed.entries(Printed.file(made, "-daisy3.zip"));
    }

    private static List<String> read(Map<String, byte[]> book, String file, String path) {
        return Printed.texts(Printed.xml(Objects.requireNonNull(book.get(file), file)), path);
    }

    @Test
    void theArticleIsALevelAndASectionALevelInIt() throws Exception {
        Map<String, byte[]> book = story();
        assertThat(read(book, "text.xml", "/dtbook/book/bodymatter/level1/h1")).containsExactly("The Mill Turns Again");
        assertThat(read(book, "text.xml", "/dtbook/book/bodymatter/level1/level2/h2"))
                .containsExactly("What Comes Next");
        assertThat(read(book, "text.xml", "//level1/byline/span")).containsExactly("By Ann Lee");
        assertThat(read(book, "text.xml", "//level1/dateline/span")).containsExactly("May 3, 2026");
    }

    @Test
    void aHeadingWithNothingBehindItHasSomethingBehindIt() {
        Map<String, byte[]> book = Talks.entries(new Daisy3Form(), Talks.edition(List.of("A title"), 44_100), folder);
        assertThat(read(book, "text.xml", "//level1/h1/following-sibling::*")).containsExactly("");
    }

    @Test
    void pointsOfSectionsStandInThatOfTheArticleAndAreNumberedThrough() throws Exception {
        Map<String, byte[]> book = story();
        int points = read(book, "navigation.ncx", "//navPoint").size();
        assertThat(read(book, "navigation.ncx", "/ncx/navMap/navPoint/navPoint"))
                .hasSize(points - 1);
        assertThat(read(book, "navigation.ncx", "//@playOrder"))
                .isEqualTo(IntStream.rangeClosed(1, points)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void titleAuthorAndEveryPointAreHeard() throws Exception {
        Map<String, byte[]> book = story();
        assertThat(read(book, "navigation.ncx", "//docTitle/audio/@clipBegin")).containsExactly("00:00:00.000");
        assertThat(read(book, "navigation.ncx", "//docAuthor/audio/@clipBegin"))
                .isEqualTo(read(book, "navigation.ncx", "//docTitle/audio/@clipEnd"));
        assertThat(read(book, "navigation.ncx", "//navLabel[not(audio)]")).isEmpty();
    }

    @Test
    void theManifestNamesEveryFileAndTheSpinePlaysThemInOrder() throws Exception {
        Map<String, byte[]> book = story();
        assertThat(new TreeSet<>(read(book, "package.opf", "//item/@href"))).isEqualTo(new TreeSet<>(book.keySet()));
        assertThat(read(book, "package.opf", "//itemref/@idref")).isSorted().doesNotHaveDuplicates();
    }
}
