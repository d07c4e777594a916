package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Order;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Watcher;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.publish.manifest.EditionJson;
import org.audioedition.publish.manifest.EditionReader;
import org.audioedition.publish.manifest.RecordedEdition;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.ToneEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Editions on disk, spoken in tones, and what lies in their files. */
public final class Printed {

    /** Quotations of two speakers, a sub-heading, and words that are said as others. */
    public static final String STORY = """
            The Mill Turns Again

            By Ann Lee
            May 3, 2026

            After 9 years the old mill at Brook End turned on Sunday.

            “It was a long wait,” said Tom Hill. “The wheel was gone.”

            What Comes Next

            Flour costs $4 a bag. "We bake on Friday," Mary Stone said.
            """;

    /** What no XML can hold, and what looks like markup. */
    public static final String HOSTILE = """
            Ten <b>Things</b> & ]]> You Must Not Say

            By A. "B" O'C <admin@example.invalid>
            2026-02-28

            The sign said ]]> and <break time="9s"/> and <script>alert('1')</script>.

            Control \u0001\u001f\u007f\u009f marks, a half \ud83d pair, \u202eturned\u202c text, \ufffe, and \ud83d\ude80 fire.

            “Use &amp; and &#x3c; with <care>,” said Ann Lee.
            """;

    private Printed() {}

    /** Prints an edition with forms, and returns what came of it. */
    public static Receipt print(Path output, String text, FormKind... forms) {
        return print(output, text, MetadataOptions.none(), QuoteMarks.voices(), settings(1, forms));
    }

    /** Prints an edition. */
    public static Receipt print(
            Path output, String text, MetadataOptions options, QuoteMarks marks, FormSettings forms) {
        // A lone half of a pair cannot be encoded; it comes as UTF-16, as an editor's program may write it.
        byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
        return print(
                output,
                PlainTextReader.read(bytes, "mill.txt", options).article().orElseThrow(),
                ScriptSettings.standard(),
                marks,
                forms);
    }

    /** Prints an edition of an article that has been read. */
    public static Receipt print(
            Path output, Article article, ScriptSettings script, QuoteMarks marks, FormSettings forms) {
        CastingSettings casting =
                new CastingSettings(null, null, false, QuotesMode.SPEECH, marks, List.of(), Parts.none());
        ToneEngine engine = new ToneEngine();
        PressSettings settings = new PressSettings(
                output,
                MasterSettings.preset("default"),
                script,
                List.of(),
                casting,
                forms,
                Map.of(),
                "audio-edition test");
        try {
            return new Press(engine, Ensemble.of(engine.voices()), 1, settings)
                    .print(new Order(article, List.of(), false), new Unwatched());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Settings for forms, without any program on the search path. */
    public static FormSettings settings(int jobs, FormKind... forms) {
        FormSettings none = FormSettings.none();
        return new FormSettings(
                List.of(forms), none.mp3(), false, URI.create("https://gull.example/a/"), null, "", jobs);
    }

    /** The folder of an edition that was made. */
    public static Path folder(Receipt receipt) {
        assertThat(receipt.problems()).as("problems").isEmpty();
        return Objects.requireNonNull(receipt.folder());
    }

    /** The record of an edition. */
    public static RecordedEdition recorded(Path folder) {
        try (Reader in = Files.newBufferedReader(folder.resolve(EditionJson.FILE_NAME))) {
            return EditionReader.read(in);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The only file of a folder whose name ends so. */
    public static Path file(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as("files that end in " + ending).hasSize(1);
            return found.get(0);
        }
    }

    /** The entries of a zip file by their names, in its order. */
    public static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** How the entries of a zip file are stored, by their names. */
    public static Map<String, Integer> methods(Path zip) throws IOException {
        Map<String, Integer> methods = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            file.stream().forEach(entry -> methods.put(entry.getName(), entry.getMethod()));
        }
        return methods;
    }

    /** A document, without its document type's own files. */
    public static Document xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            try (InputStream in = new ByteArrayInputStream(bytes)) {
                return factory.newDocumentBuilder().parse(new InputSource(in));
            }
        } catch (Exception e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    /** The texts of what a path finds; names count without their prefixes. */
    public static List<String> texts(Document document, String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .map(Node::getTextContent)
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }
}
