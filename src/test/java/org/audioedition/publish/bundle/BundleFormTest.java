package org.audioedition.publish.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.audioedition.batch.FormKind;
import org.audioedition.publish.Printed;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleFormTest {

    @TempDir
    private Path output;

    @ParameterizedTest
    @EnumSource(names = {"ACCESSIBLE", "PODCAST", "WEB", "ARCHIVE"})
    void itHoldsFilesOfTheEditionByteForByteInTheOrderOfTheirNames(FormKind bundle) throws Exception {
        Path folder = Printed.folder(Printed.print(output, Printed.STORY, bundle));
        Map<String, byte[]> entries = Printed.entries(Printed.file(folder, "-" + bundle.label() + ".zip"));
        assertThat(List.copyOf(entries.keySet())).hasSizeGreaterThan(3).isSorted();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            assertThat(entry.getValue())
                    .as(entry.getKey())
                    .isEqualTo(Files.readAllBytes(folder.resolve(entry.getKey())));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARCHIVE"})
    void theArchiveHoldsTheMaster(FormKind bundle) throws Exception {
        Path folder = Printed.folder(Printed.print(output, Printed.STORY, bundle));
        assertThat(Printed.entries(Printed.file(folder, "-archive.zip")))
                .containsKeys("the-mill-turns-again.wav", "the-mill-turns-again.flac", "the-mill-turns-again.txt");
    }
}
