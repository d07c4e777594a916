package org.audioedition.publish.daisy202;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.audioedition.publish.Printed;
import org.audioedition.publish.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Daisy202FormTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> book(int chapters) {
        List<String> blocks =
                IntStream.rangeClosed(1, chapters).mapToObj(i -> "Part " + i).toList();
        return Talks.entries(new Daisy202Form(), Talks.edition(blocks, 44_100), folder);
    }

    private static List<String> read(Map<String, byte[]> book, String path) {
        return Printed.texts(Printed.xml(Objects.requireNonNull(book.get("ncc.html"))), path);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 700})
    void theNavigationCentreCountsFilesAndBytesWithItsOwn(int chapters) {
        Map<String, byte[]> book = book(chapters);
        long bytes = book.values().stream().mapToLong(file -> file.length).sum();
        assertThat(read(book, "//meta[@name = 'ncc:files']/@content")).containsExactly(String.valueOf(book.size()));
        assertThat(read(book, "//meta[@name = 'ncc:kByteSize']/@content"))
                .containsExactly(String.valueOf((bytes + 1023) / 1024));
    }

    @Test
    void theFirstHeadingIsTheTitleAndTheOthersAreSections() {
        Map<String, byte[]> book = book(3);
        assertThat(read(book, "/html/body/*[1][@class = 'title']")).containsExactly("Part 1");
        assertThat(read(book, "/html/body/h2")).containsExactly("Part 2", "Part 3");
        assertThat(read(book, "//meta[@name = 'ncc:depth']/@content")).containsExactly("2");
        assertThat(read(book, "//meta[@name = 'ncc:tocItems']/@content")).containsExactly("3");
    }

    @Test
    void theMasterPlaysEveryChapterFromItsFirstClip() {
        Map<String, byte[]> book = book(3);
        assertThat(Printed.texts(Printed.xml(Objects.requireNonNull(book.get("master.smil"))), "//ref/@src"))
                .containsExactly("c0001.smil#p-t1", "c0002.smil#p-t2", "c0003.smil#p-t3");
    }

    @Test
    void everythingThatPlayersAskForIsSaid() {
        Map<String, byte[]> book = book(1);
        for (String name : List.of(
                "dc:title dc:creator dc:date dc:format dc:identifier dc:language dc:publisher dc:description",
                "ncc:charset ncc:depth ncc:files ncc:footnotes ncc:generator ncc:kByteSize ncc:maxPageNormal",
                "ncc:multimediaType ncc:narrator ncc:pageFront ncc:pageNormal ncc:pageSpecial ncc:prodNotes",
                "ncc:setInfo ncc:sidebars ncc:tocItems ncc:totalTime")) {
            for (String one : name.split(" ", -1)) {
                assertThat(read(book, "//meta[@name = '" + one + "']/@content"))
                        .as(one)
                        .hasSize(1);
            }
        }
    }
}
