package org.audioedition.article.source.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.audioedition.article.source.Listing;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubReaderTest {

    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";

    private static String opf(String metadata, String manifest, String spine) {
        return "<?xml version='1.0'?><package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<metadata>" + metadata + "</metadata><manifest>" + manifest + "</manifest>" + spine + "</package>";
    }

    private static String item(String id, String more) {
        return String.format(Locale.ROOT, "<item id='%s' href='%s.xhtml' %s/>", id, id, more);
    }

    private static String page(String body) {
        return "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'"
                + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head>" + body + "</html>";
    }

    /** A book of two chapters with all that books have around them. */
    private static Zips book() {
        return new Zips()
                .with("mimetype", "application/epub+zip")
                .with("META-INF/container.xml", CONTAINER)
                .with(
                        "OPS/book.opf",
                        opf(
                                "<dc:title>Lamps</dc:title><dc:creator id='a'>Ann Lee</dc:creator><dc:creator id='b'>Bo</dc:creator>"
                                        + "<meta refines='#b' property='role'>ill</meta><dc:date>2026-01-07T10:00:00Z</dc:date>"
                                        + "<dc:language>en-GB</dc:language>",
                                item("nav", "properties='nav'")
                                        + item("cover", "")
                                        + item("c1", "")
                                        + item("c2", "")
                                        + item("notes", "")
                                        + item("extra", ""),
                                "<spine><itemref idref='cover'/><itemref idref='nav'/><itemref idref='c1'/><itemref idref='c2'/>"
                                        + "<itemref idref='notes' linear='no'/><itemref idref='extra' linear='no'/></spine>"))
                .with(
                        "OPS/nav.xhtml",
                        page("<body><nav epub:type='toc'><ol><li><a href='c1.xhtml'>Oil</a></li>"
                                + "<li><a href='c2.xhtml#x'>Gas</a></li></ol></nav></body>"))
                .with("OPS/cover.xhtml", page("<body epub:type='cover'><p>A cover</p></body>"))
                .with(
                        "OPS/c1.xhtml",
                        page("<body><section epub:type='chapter'><h1>Oil</h1><h2>Cheap</h2><p>It&#160;was<span"
                                + " epub:type='pagebreak'>12</span>.<a epub:type='noteref' href='notes.xhtml#n1'>1</a></p>"
                                + "</section></body>"))
                .with("OPS/c2.xhtml", page("<body><a id='x'/><p>It is dear &amp; scarce.</p></body>"))
                .with(
                        "OPS/notes.xhtml",
                        page("<body><aside id='n1' epub:type='footnote'><p>By the tun.</p></aside></body>"))
                .with("OPS/extra.xhtml", page("<body><p>An appendix</p></body>"));
    }

    private static String listing(Zips zip) {
        return listing(zip.bytes());
    }

    private static String listing(byte[] bytes) {
        return Listing.of(EpubReader.read(Source.local("lamps.epub", bytes), MetadataOptions.none()));
    }

    @Test
    void aBookIsReadInTheOrderOfItsSpine() {
        assertThat(listing(book())).isEqualTo("""
                        Lamps | Ann Lee | 2026-01-07T10:00:00Z | en-GB
                        heading1: Lamps
                        byline: By Ann Lee
                        date: 7 January 2026
                        heading2: Oil
                        heading3: Cheap
                        paragraph: It\u00A0was.1
                        heading2: Gas
                        paragraph: It is dear & scarce.
                        footnote1: By the tun.
                        - cover: A cover
                        - contents: Oil Gas
                        - page number: 12
                        - outside the reading order: An appendix
                        """);
    }

    @Test
    void aBookOfTheSecondVersionHasItsTitlesInAnNcx() {
        Zips old = new Zips()
                .with("META-INF/container.xml", CONTAINER)
                .with(
                        "OPS/book.opf",
                        opf(
                                "<dc:title>Lamps</dc:title><dc:creator opf:role='aut'>Ann Lee</dc:creator><dc:date"
                                        + " opf:event='creation'>2020</dc:date><dc:date opf:event='publication'>2026-01-07</dc:date>",
                                "<item id='ncx' href='toc.ncx'/>" + item("t", "") + item("c1", ""),
                                "<spine toc='ncx'><itemref idref='t'/><itemref idref='c1'/></spine>"
                                        + "<guide><reference type='title-page' href='t.xhtml'/></guide>"))
                .with(
                        "OPS/toc.ncx",
                        "<ncx><navMap><navPoint><navLabel><text>Oil</text></navLabel><content src='c1.xhtml'/></navPoint></navMap></ncx>")
                .with("OPS/t.xhtml", page("<body><p>LAMPS by Ann Lee</p></body>"))
                .with("OPS/c1.xhtml", page("<body><p>Cheap.</p></body>"));
        assertThat(listing(old)).isEqualTo("""
                        Lamps | Ann Lee | 2026-01-07 | en
                        heading1: Lamps
                        byline: By Ann Lee
                        date: January 7, 2026
                        heading2: Oil
                        paragraph: Cheap.
                        - title page: LAMPS by Ann Lee
                        """);
    }

    @Test
    void aMissingDocumentCostsThatDocument() {
        assertThat(listing(book().without("OPS/c2.xhtml")))
                .contains("heading2: Oil")
                .contains("! ART-EPUB-PART");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/container.xml", "OPS/book.opf"})
    void aBookWithoutItsPackageIsRefused(String file) {
        assertThat(listing(book().without(file))).isEqualTo("! ART-EPUB\n");
    }

    @Test
    void aProtectedBookIsRefused() {
        assertThat(listing(book().with("META-INF/rights.xml", "<rights/>"))).isEqualTo("! ART-DRM\n");
        assertThat(listing(book().with(
                                "META-INF/encryption.xml", encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc"))))
                .isEqualTo("! ART-DRM\n");
    }

    @Test
    void aBookWithScrambledFontsIsNot() {
        assertThat(listing(book().with("META-INF/encryption.xml", encryption("http://www.idpf.org/2008/embedding"))))
                .startsWith("Lamps |");
    }

    private static String encryption(String algorithm) {
        return "<encryption xmlns:enc='x'><enc:EncryptedData><enc:EncryptionMethod Algorithm='" + algorithm
                + "'/></enc:EncryptedData></encryption>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xhtml", "OPS/../../evil.xml", "/etc/evil.xml", "..\\evil.xml", "C:/evil.xml"})
    void aNameThatLeadsOutsideIsRefused(String name) {
        assertThat(listing(book().with(name, "x"))).isEqualTo("! ART-ARCHIVE\n");
    }

    @Test
    @Timeout(60)
    void aBombIsRefusedWhetherItsFileIsWantedOrNot() {
        byte[] zeros = new byte[120_000_000];
        assertThat(listing(book().with("OPS/c2.xhtml", zeros))).isEqualTo("! ART-BOMB\n");
        assertThat(listing(book().with("OPS/picture.bmp", zeros))).isEqualTo("! ART-BOMB\n");
    }

    @Test
    void entitiesOfItsOwnAreNotReplaced() {
        String evil = "<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        String c2 = page("<body><p>Gas &a;&b;.</p></body>").replace("<!DOCTYPE html>", evil);
        assertThat(listing(book().with("OPS/c2.xhtml", c2))).contains("paragraph: Gas &a;&b;.");
    }

    @Test
    void halfABookIsRefused() {
        byte[] whole = book().bytes();
        assertThat(listing(java.util.Arrays.copyOf(whole, whole.length / 2))).startsWith("! ART-");
    }

    @Test
    @Timeout(30)
    void deepNestingEndsInTime() {
        String deep = page("<body>" + "<div>".repeat(100_000) + "<p>Deep.</p></body>");
        assertThat(listing(book().with("OPS/c2.xhtml", deep))).contains("Deep.");
    }
}
