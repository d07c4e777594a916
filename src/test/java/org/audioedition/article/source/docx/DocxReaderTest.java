package org.audioedition.article.source.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.audioedition.article.source.Listing;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocxReaderTest {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:wp='wp' xmlns:mc='mc'";

    private static final String STYLES =
            "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + style("Titel", "Title", "")
                    + style("H1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>")
                    + style("H2", "heading 2", "")
                    + style("Mine", "Section of ours", "<w:basedOn w:val='H1'/>")
                    + style("Q", "Quote", "")
                    + style("Cap", "caption", "")
                    + style("T1", "toc 1", "")
                    + style("Loop", "loop", "<w:basedOn w:val='Loop'/>")
                    + "</w:styles>";

    private static final String NUMBERING = "<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>";

    private static String style(String id, String name, String more) {
        return String.format(
                Locale.ROOT,
                "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>",
                id,
                name,
                more);
    }

    private static String p(String style, String text) {
        return styled(style, "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>");
    }

    private static String styled(String style, String runs) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
        return "<w:p>" + properties + runs + "</w:p>";
    }

    private static String item(int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + depth + "'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static Zips file(String body) {
        return new Zips()
                .with("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")
                .with("word/styles.xml", STYLES)
                .with("word/numbering.xml", NUMBERING)
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes" + NAMESPACES + "><w:footnote w:id='0' w:type='separator'><w:p/></w:footnote>"
                                + "<w:footnote w:id='2'>" + p("", "By the tun.") + "</w:footnote></w:footnotes>")
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc' xmlns:dcterms='dt'><dc:title>Old draft</dc:title>"
                                + "<dc:creator>Ann Lee</dc:creator><dcterms:created>2026-01-07T10:00:00Z</dcterms:created>"
                                + "</cp:coreProperties>");
    }

    private static String listing(String body) {
        return listing(file(body));
    }

    private static String listing(Zips file) {
        return Listing.of(DocxReader.read(Source.local("lamps.docx", file.bytes()), MetadataOptions.none()));
    }

    @Test
    void anArticleIsReadByItsStyles() {
        assertThat(listing(p("Titel", "Lamps")
                        + p("", "By Ann Lee")
                        + p("", "January 7, 2026")
                        + p("T1", "Oil 3")
                        + p("H1", "Oil")
                        + styled(
                                "",
                                "<w:r><w:t>It was ch</w:t></w:r><w:r><w:t>eap.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>")
                        + p("H2", "Why")
                        + p("Q", "Light is dear.")
                        + p("Q", "Very dear.")
                        + item(0, "Oil")
                        + item(1, "Whale")
                        + item(0, "Gas")
                        + p("Mine", "Gas")
                        + p("Cap", "A can")
                        + p("Loop", "End.")))
                .isEqualTo("""
                        Lamps | Ann Lee | 2026-01-07 | en-GB
                        heading1: Lamps
                        byline: By Ann Lee
                        date: January 7, 2026
                        heading2: Oil
                        paragraph: It was cheap.1
                        heading3: Why
                        blockquote: Light is dear.
                        blockquote: Very dear.
                        item1.3: Oil
                        item2: Whale
                        item1.4: Gas
                        heading2: Gas
                        caption: A can
                        paragraph: End.
                        footnote1: By the tun.
                        - contents: Oil 3
                        """);
    }

    @Test
    void whatWasDeletedIsLeftOutAndWhatWasInsertedIsKept() {
        assertThat(listing(p("Titel", "T")
                        + "<w:p><w:r><w:t>Oil </w:t></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:ins><w:r><w:t>was</w:t>"
                        + "</w:r></w:ins><w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom><w:r><w:t> cheap.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>paragraph.</w:t></w:r></w:p>"))
                .contains("paragraph: Oil was cheap.\nparagraph: One paragraph.\n");
    }

    @Test
    void fieldsHiddenTextAndFallbacksAreNotText() {
        assertThat(
                        listing(
                                "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>A link</w:t></w:r><w:r><w:rPr><w:vanish/>"
                                        + "</w:rPr><w:t> hidden</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:t> once</w:t></mc:Choice><mc:Fallback>"
                                        + "<w:t> once</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><w:tab/><w:t>and</w:t><w:br/><w:t>more</w:t></w:r></w:p>"))
                .contains("paragraph: A link once and/more\n");
    }

    @Test
    void aTableHasRowsWhoseMergedCellsAreEmpty() {
        String merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("", "x") + "</w:tc>";
        assertThat(listing(p("Titel", "T") + p("", "A.") + "<w:tbl><w:tblPr><w:tblLook w:val='04A0'/></w:tblPr>"
                        + row(cell("Year") + cell("Tuns")) + row(cell("1900") + cell("3")) + row(merged + cell("4"))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("gone") + "</w:tr></w:tbl>"))
                .endsWith("row: Year|Tuns\nrow: 1900|3\nrow: 4\n");
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc>" + p("", text) + "</w:tc>";
    }

    @Test
    void picturesFormulasAndBoxesStandWithTheirWords() {
        assertThat(listing(p("Titel", "T") + p("", "A.")
                        + "<w:p><w:r><w:drawing><wp:docPr id='1' name='Picture 1' descr='A lamp'/></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:t>So </w:t></w:r><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:r><w:t>.</w:t></w:r>"
                        + "<w:r><w:pict><w:txbxContent>" + p("", "Boxed.") + "</w:txbxContent></w:pict></w:r></w:p>"))
                .endsWith("image: A lamp\nparagraph: So a=b.\naside: Boxed.\n");
    }

    @Test
    void thePropertiesHelpWhereTheTextSaysNothing() {
        assertThat(listing(p("", "Cheap.")))
                .isEqualTo(
                        "Old draft | Ann Lee | 2026-01-07T10:00:00Z | en-GB\nheading1: Old draft\nparagraph: Cheap.\n");
    }

    @Test
    void aFileWithoutItsDocumentIsRefused() {
        assertThat(listing(file("").without("word/document.xml"))).isEqualTo("! ART-DOCX\n");
        assertThat(listing("")).isEqualTo("! ART-EMPTY\n");
    }

    @Test
    void brokenXmlIsRefused() {
        assertThat(listing("<w:p><w:r>")).isEqualTo("! ART-DAMAGED\n");
    }

    @Test
    @Timeout(30)
    void entitiesOfItsOwnAreRefused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
                        + "<w:document" + NAMESPACES
                        + "><w:body><w:p><w:r><w:t>A&b;&c;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(listing(file("").with("word/document.xml", bomb))).isEqualTo("! ART-DAMAGED\n");
    }

    @Test
    @Timeout(60)
    void nestingThatWordCouldNotMakeIsRefused() {
        String tables = "<w:tbl><w:tr><w:tc>".repeat(20_000) + p("", "Deep.") + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(listing(p("Titel", "T") + tables)).isEqualTo("! ART-DEEP\n");
    }
}
