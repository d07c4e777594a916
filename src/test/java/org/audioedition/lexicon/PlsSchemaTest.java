package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What we ship and what our reader takes without a word must be PLS 1.0 to another program too. */
class PlsSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"heteronyms.pls", "news-names.pls"})
    void builtInFilesAreValid(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
            assertThatCode(() -> validate(in)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<lexeme><grapheme>Rajavi</grapheme><phoneme>ˌrɑdʒəˈvi</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme><grapheme>b</grapheme><alias>c d</alias></lexeme>",
                "<lexeme role=\"verb noun\"><grapheme>a</grapheme><phoneme prefer=\"true\">ɑ</phoneme></lexeme>",
                "<lexeme role=\"w:VB\" xmlns:w=\"urn:w\"><grapheme>a</grapheme><phoneme>ɑ</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme><phoneme alphabet=\"x-cmu\">AA1</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme><phoneme>ɑ</phoneme><example>An a.</example></lexeme>",
                "<metadata><x xmlns=\"urn:x\">by us</x></metadata>",
                "<meta name=\"by\" content=\"us\"/>",
                "",
            })
    void whatIsValidIsReadWithoutAProblem(String content) throws IOException {
        byte[] file = Pls.file(content);
        assertThatCode(() -> validate(new ByteArrayInputStream(file))).doesNotThrowAnyException();
        assertThat(PlsReader.read(new ByteArrayInputStream(file), "t.pls").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<lexeme><phoneme>ɑ</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme></lexeme>",
                "<lexeme><grapheme></grapheme><phoneme>ɑ</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme><alias> </alias></lexeme>",
                "<lexeme><grapheme>a</grapheme><phoneme alphabet=\"kirshenbaum\">a</phoneme></lexeme>",
                "<lexeme><grapheme>a<b/></grapheme><phoneme>ɑ</phoneme></lexeme>",
                "<lexeme><grapheme>a</grapheme><sound>ɑ</sound><phoneme>ɑ</phoneme></lexeme>",
                "<word/>",
            })
    void whatIsNotValidIsAProblem(String content) throws IOException {
        byte[] file = Pls.file(content);
        assertThatThrownBy(() -> validate(new ByteArrayInputStream(file))).isInstanceOf(SAXException.class);
        assertThat(PlsReader.read(new ByteArrayInputStream(file), "t.pls").problems())
                .isNotEmpty();
    }

    @Test
    void aRoleIsAListOfQualifiedNames() {
        byte[] file = Pls.file("<lexeme role=\"1:verb\"><grapheme>a</grapheme><phoneme>ɑ</phoneme></lexeme>");
        assertThatThrownBy(() -> validate(new ByteArrayInputStream(file))).hasMessageContaining("QName");
    }

    private static void validate(InputStream in) throws SAXException, IOException {
        URL schema = Objects.requireNonNull(PlsSchemaTest.class.getResource("pls.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(in));
    }
}
