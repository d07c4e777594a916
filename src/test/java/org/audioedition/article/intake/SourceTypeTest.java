package org.audioedition.article.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source is what its content says, whatever it is called. */
class SourceTypeTest {

    private static SourceType of(String text) {
        return SourceType.of(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "<?xml version='1.0'?>\n<!-- x -->\n<?xml-stylesheet href='a'?>\n<rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'>",
                "<rdf:RDF xmlns='x'>",
                "\uFEFF<?xml version='1.0'?><atom:feed >"
            })
    void feeds(String text) {
        assertThat(of(text)).isEqualTo(SourceType.FEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "\n\n  <HTML LANG=en>",
                "\uFEFF<!doctype html>",
                "<!-- saved from url=(0014)about:internet -->\n<html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html xmlns='x'>",
                "<article><p>",
                "<p>One",
                "<h1>Lamps</h1>",
                "<p># a</p>"
            })
    void pages(String text) {
        assertThat(of(text)).isEqualTo(SourceType.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Return-Path: <a@b.c>\r\nReceived: from x\r\n\tby y\r\nSubject: # a\r\n\r\ntext",
                "From: Ann Lee <a@b.c>\nTo: b@c.d\nSubject: Oil\n\ntext"
            })
    void letters(String text) {
        assertThat(of(text)).isEqualTo(SourceType.MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Oil\n\nCheap.",
                "---\ntitle: Oil\ntags:\n  - a\n---\nCheap.",
                "Oil\n\nSee [this](http://a.b) and **that**.",
                "Oil\n====\n\n> Cheap.",
                "## Oil"
            })
    void markdown(String text) {
        assertThat(of(text)).isEqualTo(SourceType.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oil\n\nBy Ann Lee\n\nCheap.",
                "",
                "#oil is cheap",
                "From: the desk\n\nOil is cheap.",
                "Oil: a history\nDate: today\n\nText.",
                "---\n\nText.",
                "a < b\n\n> quoted",
                "Rss feeds\n\n<rss> is a tag.",
                "<Lamps> are lit",
                "< p > is a tag",
                "The <p> tag",
                "<poem>",
                "<!-- only a note"
            })
    void plainText(String text) {
        assertThat(of(text)).isEqualTo(SourceType.TEXT);
    }

    @Test
    void aPageInUtf16IsAPage() {
        assertThat(SourceType.of("\uFEFF<html>".getBytes(UTF_16LE))).isEqualTo(SourceType.HTML);
        assertThat(SourceType.of("\uFEFF<html>".getBytes(UTF_16BE))).isEqualTo(SourceType.HTML);
    }

    @Test
    void archives() {
        assertThat(SourceType.of(
                        new Zips().with("mimetype", "application/epub+zip").bytes()))
                .isEqualTo(SourceType.EPUB);
        assertThat(SourceType.of(new Zips().with("META-INF/container.xml", "x").bytes()))
                .isEqualTo(SourceType.EPUB);
        assertThat(SourceType.of(new Zips()
                        .with("[Content_Types].xml", "x")
                        .with("word/document.xml", "y")
                        .bytes()))
                .isEqualTo(SourceType.DOCX);
        assertThat(SourceType.of(new Zips().with("a.txt", "word").bytes())).isEqualTo(SourceType.TEXT);
    }

    @Test
    void aWrongNameDoesNotMatter() throws IOException {
        List<ReadArticle> read = Intake.plain(MetadataOptions.none(), 10_000).stream(
                new ByteArrayInputStream("# Oil\n\nCheap.".getBytes(UTF_8)), "oil.docx");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).article())
                .hasValueSatisfying(
                        article -> assertThat(article.metadata().title()).isEqualTo("Oil"));
    }

    @Test
    void theEditorsWordCountsMore() throws IOException {
        Intake plain = Intake.plain(MetadataOptions.none(), 10_000);
        Intake intake = new Intake(plain.options(), SourceType.TEXT, 10_000, plain.fetcher(), false, false);
        ReadArticle read = intake.stream(new ByteArrayInputStream("# Oil\n\nCheap.".getBytes(UTF_8)), "oil.md")
                .get(0);
        assertThat(read.article())
                .hasValueSatisfying(
                        article -> assertThat(article.metadata().title()).isEqualTo("# Oil"));
    }
}
