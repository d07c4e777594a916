package org.audioedition.publish.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.publish.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is read and written again is the same to the byte. */
class EditionReaderTest {

    @TempDir
    private Path folder;

    private String json(String text, String marks) throws Exception {
        MetadataOptions options = new MetadataOptions(null, null, null, "en", "The Gull", "© 2026 The Gull");
        Path edition =
                Printed.folder(Printed.print(folder, text, options, QuoteMarks.parse(marks), Printed.settings(1)));
        return Files.readString(edition.resolve(EditionJson.FILE_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice", "none", "spoken", "tone", "spoken,tone"})
    void aStoryIsReadAsItWasWritten(String marks) throws Exception {
        String json = json(Printed.STORY, marks);
        assertThat(again(json)).isEqualTo(json);
    }

    @Test
    void hostileTextIsReadAsItWasWritten() throws Exception {
        String json = json(Printed.HOSTILE, "voice");
        assertThat(again(json)).isEqualTo(json);
    }

    private static String again(String json) throws Exception {
        RecordedEdition recorded = EditionReader.read(new StringReader(json));
        StringWriter out = new StringWriter();
        EditionJson.write(recorded.edition(), recorded.files(), out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'', everything is missing",
        "'{}', audio is missing",
        "'[1, 2]', Expected BEGIN_OBJECT",
        "'no json', Expected BEGIN_OBJECT",
    })
    void whatIsNoRecordIsRefused(String text, String message) {
        assertThatThrownBy(() -> EditionReader.read(new StringReader(text)))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\": \"paragraph\"', '\"kind\": \"poem\"', a block of the kind poem",
        "'\"kind\": \"speech\"', '\"kind\": \"song\"', '\"song\" is none of its kind'",
        "'\"chapters\": [', '\"chapter\": [', chapters is missing",
        "'\"gender\": \"n\"', '\"gender\": \"x\"', '\"x\" is none of its kind'",
    })
    void aBrokenRecordIsRefused(String from, String to, String message) throws Exception {
        String broken = json(Printed.STORY, "voice").replace(from, to);
        assertThatThrownBy(() -> EditionReader.read(new StringReader(broken)))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aRecordCutOffIsRefused() throws Exception {
        String json = json(Printed.STORY, "voice");
        assertThatThrownBy(() -> EditionReader.read(new StringReader(json.substring(0, json.length() / 2))))
                .isInstanceOfAny(RecordException.class, IOException.class);
    }
}
