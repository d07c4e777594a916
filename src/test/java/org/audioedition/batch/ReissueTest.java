package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Problem;
import org.audioedition.publish.FormException;
import org.audioedition.publish.Printed;
import org.audioedition.publish.PublishedFile;
import org.audioedition.store.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReissueTest {

    @TempDir
    private Path output;

    private Path edition(FormKind... forms) {
        return Printed.folder(Printed.print(output, Printed.STORY, forms));
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Digests.sha256(file));
            }
        }
        return digests;
    }

    @Test
    void publishingLaterGivesTheBytesThatRenderingGives() throws Exception {
        FormKind[] forms = {FormKind.MP3, FormKind.EPUB, FormKind.LPF, FormKind.HTML, FormKind.FEED, FormKind.ARCHIVE};
        Map<String, String> rendered = digests(edition(forms));
        Path folder = edition();
        Reissue.publish(folder, Printed.settings(1, forms));
        assertThat(digests(folder)).isEqualTo(rendered);
    }

    @Test
    void twoThreadsGiveTheBytesOfOne() throws Exception {
        FormKind[] all =
                FormKind.ALL.stream().filter(kind -> kind != FormKind.M4B).toArray(FormKind[]::new);
        Path folder = edition();
        Reissue.publish(folder, Printed.settings(1, all));
        Map<String, String> one = digests(folder);
        for (int round = 0; round < 3; round++) {
            Reissue.publish(folder, Printed.settings(4, all));
            assertThat(digests(folder)).isEqualTo(one);
        }
    }

    @Test
    void whatWasThereStays() throws Exception {
        Path folder = edition(FormKind.FLAC);
        Map<String, String> before = digests(folder);
        Reissue.publish(folder, Printed.settings(1, FormKind.MP3));
        Map<String, String> after = digests(folder);
        before.remove("edition.json");
        assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 2);
    }

    @Test
    void theRecordListsEveryFile() throws Exception {
        Path folder = edition(FormKind.FLAC);
        Reissue.publish(folder, Printed.settings(1, FormKind.WEB));
        Map<String, String> there = digests(folder);
        there.remove("edition.json");
        Map<String, String> listed = new TreeMap<>();
        for (PublishedFile file : Printed.recorded(folder).files()) {
            listed.put(file.name(), file.sha256());
        }
        assertThat(listed).isEqualTo(there);
    }

    @Test
    void aFormThatCannotBeMadeIsMissedAndTheOthersAreMade() throws Exception {
        Path folder = edition();
        Receipt receipt = Reissue.publish(folder, Printed.settings(2, FormKind.M4B, FormKind.MP3));
        assertThat(receipt.failed()).isFalse();
        assertThat(receipt.missing())
                .singleElement()
                .extracting(FormException::getMessage)
                .asString()
                .contains("M4B")
                .contains("apt-get install ffmpeg");
        assertThat(digests(folder))
                .containsKey("the-mill-turns-again.mp3")
                .doesNotContainKey("the-mill-turns-again.m4b");
    }

    @Test
    void nothingButTheEditionIsLeftInItsParent() throws Exception {
        Path folder = edition();
        Reissue.publish(folder, Printed.settings(1, FormKind.EPUB));
        try (var files = Files.list(output)) {
            assertThat(files).containsExactly(folder);
        }
        assertThat(digests(folder).keySet()).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void anEditorsCoverStays() throws Exception {
        Path folder = edition(FormKind.COVER);
        String cover = Digests.sha256(folder.resolve("cover.jpg"));
        Reissue.publish(folder, Printed.settings(1, FormKind.PODCAST));
        assertThat(Digests.sha256(folder.resolve("cover.jpg"))).isEqualTo(cover);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition.json", "the-mill-turns-again.wav", "the-mill-turns-again.vtt"})
    void anEditionThatLacksAFileIsLeftAsItIs(String name) throws Exception {
        Path folder = edition();
        Files.delete(folder.resolve(name));
        Map<String, String> before = digests(folder);
        Receipt receipt = Reissue.publish(folder, Printed.settings(1, FormKind.EPUB));
        assertThat(receipt.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(name);
        assertThat(digests(folder)).isEqualTo(before);
    }

    @Test
    void alteredAudioIsNotPublished() throws Exception {
        Path folder = edition();
        Path wav = folder.resolve("the-mill-turns-again.wav");
        byte[] bytes = Files.readAllBytes(wav);
        bytes[bytes.length / 2] ^= 1;
        Files.write(wav, bytes);
        Receipt receipt = Reissue.publish(folder, Printed.settings(1, FormKind.MP3));
        assertThat(receipt.failed()).isTrue();
        assertThat(receipt.problems()).extracting(Problem::id).containsExactly("EDN-BROKEN");
    }
}
