package org.audioedition.article.source.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.source.Manuscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static Article read(String html) {
        Manuscript manuscript = new Manuscript();
        Markup.read(Jsoup.parse(html).body(), manuscript, "en");
        return manuscript.article(new Metadata("Lamps", null, null, "en", "lamps.html", null, null, null, null));
    }

    /** The blocks of a body, a line each: kind and text. */
    private static List<String> blocks(String html) {
        Article article = read(html);
        return article.blocks().stream()
                .map(block -> block.kind() + ": " + block.span().of(article.text()))
                .toList();
    }

    private static List<String> inlines(String html) {
        Article article = read(html);
        return article.inlines().stream()
                .map(inline -> inline.kind() + ": " + inline.span().of(article.text()))
                .toList();
    }

    @Test
    void blocksAreWhatTheirElementsSay() {
        assertThat(blocks("<h2>Oil</h2><p>Cheap.</p><pre> a\n  b</pre><aside>Note.</aside>"))
                .containsExactly("heading: Oil", "paragraph: Cheap.", "pre: a\n  b", "aside: Note.");
    }

    @Test
    void whiteSpaceIsCollapsedAndNoBreakSpacesAreKept() {
        assertThat(blocks("<p>\n  One \t lamp,\n 3&nbsp;wicks  </p>"))
                .containsExactly("paragraph: One lamp, 3\u00A0wicks");
    }

    @Test
    void aBlockEndsAWordAndAnInlineElementDoesNot() {
        assertThat(blocks("word<div>next</div><b>w</b>ord"))
                .containsExactly("paragraph: word", "paragraph: next", "paragraph: word");
    }

    @Test
    void looseTextIsAParagraph() {
        assertThat(blocks("<div>One.<p>Two.</p>Three.</div>"))
                .containsExactly("paragraph: One.", "paragraph: Two.", "paragraph: Three.");
    }

    @Test
    void oneLineBreakStaysInTheParagraphAndTwoEndIt() {
        assertThat(blocks("<p>One,<br> two.<br>\n<br/>Three.</p>"))
                .containsExactly("paragraph: One,\ntwo.", "paragraph: Three.");
    }

    @Test
    void whoIsQuotedStandsInFooterCiteOrCaption() {
        assertThat(blocks("<blockquote><p>Light!</p><footer>Ann Lee</footer></blockquote>"))
                .containsExactly("blockquote: Light!", "citation: Ann Lee");
        assertThat(blocks("<blockquote>Light! <cite>Ann Lee</cite></blockquote>"))
                .containsExactly("blockquote: Light!", "citation: Ann Lee");
        assertThat(blocks("<blockquote><p>Light!</p><p>— <cite>Ann Lee</cite></p></blockquote>"))
                .containsExactly("blockquote: Light!", "citation: — Ann Lee");
        assertThat(blocks("<figure><blockquote>Light!</blockquote><figcaption>Ann Lee</figcaption></figure>"))
                .containsExactly("blockquote: Light!", "citation: Ann Lee");
    }

    @Test
    void aTitleWithinAQuoteIsNoCitation() {
        assertThat(blocks("<blockquote><p>I read <cite>Lamps</cite> twice.</p></blockquote>"))
                .containsExactly("blockquote: I read Lamps twice.");
    }

    @Test
    void itemsKnowTheirListNumberAndDepth() {
        Article article = read("<ol start=3><li>a<ul><li>b</ul><li value=9>c<p>more</ol><ul><li>d</ul>");
        assertThat(article.blocks())
                .filteredOn(Block.ListItem.class::isInstance)
                .map(block -> {
                    Block.ListItem item = (Block.ListItem) block;
                    return item.span().of(article.text()) + item.list() + item.number() + item.depth();
                })
                .containsExactly("a131", "b202", "c191", "d301");
        assertThat(article.text()).isEqualTo("a\nb\nc\n\nmore\n\nd");
    }

    @Test
    void aTableOfDataHasRowsAndACaption() {
        Article article = read("<table><caption>Oil</caption><tr><th>Year<th>Tuns<tr><td>1900<td><p>3</table>");
        assertThat(article.text()).isEqualTo("Oil\n\nYear\tTuns\n1900\t3");
        assertThat(article.blocks().get(0)).isInstanceOf(Block.Caption.class);
        assertThat(((Block.TableRow) article.blocks().get(1)).header()).isTrue();
        assertThat(((Block.TableRow) article.blocks().get(2)).header()).isFalse();
    }

    @Test
    void aCellThatSpansKeepsTheColumnsInLine() {
        Article article = read("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>");
        assertThat(article.blocks())
                .map(block -> ((Block.TableRow) block)
                        .cells().stream().map(cell -> cell.of(article.text())).toList())
                .containsExactly(List.of("a", "b", ""), List.of("", "c", "d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>One.<tr><td>Two.</table>",
                "<table role=presentation><tr><td>One.<td>Two.</table>",
                "<table><tr><td><p>One.<p>Two.<td></table>",
                "<table><tr><td><table><tr><td>One.</table><td>Two.</table>"
            })
    void aTableThatLaysOutAPageIsReadAsItsContent(String html) {
        assertThat(blocks(html)).containsExactly("paragraph: One.", "paragraph: Two.");
    }

    @Test
    void aPictureIsItsAlternativeTextAfterTheParagraphItStandsIn() {
        assertThat(blocks("<p>A <img alt='a lamp'> lit.</p><figure><img alt=''><figcaption>Lit.</figcaption></figure>"))
                .containsExactly("paragraph: A lit.", "image: a lamp", "caption: Lit.");
    }

    @Test
    void anEmojiInAPictureIsACharacter() {
        assertThat(blocks("<p>Lit <img class=emoji alt='💡'>!</p>")).containsExactly("paragraph: Lit 💡!");
    }

    @Test
    void notesAndTheirReferencesShareALabel() {
        String html = "<p>Oil<sup id=r1><a href='#n1'>[1]</a></sup> burns.</p>"
                + "<ol><li id=n1>Whale oil. <a href='#r1'>↩</a></li></ol>";
        assertThat(blocks(html)).containsExactly("paragraph: Oil[1] burns.", "footnote: Whale oil.");
        assertThat(inlines(html)).containsExactly("noteref: [1]");
        Article article = read(html);
        assertThat(((Block.Footnote) article.blocks().get(1)).label()).isEqualTo("1");
        assertThat(((Inline.NoteReference) article.inlines().get(0)).label()).isEqualTo("1");
    }

    @Test
    void aNoteMaySaySoItself() {
        String html = "<p>Oil<a epub:type=noteref href='#x'>*</a>.</p><aside epub:type=footnote id=x><p>Whale.</aside>";
        assertThat(blocks(html)).containsExactly("paragraph: Oil*.", "footnote: Whale.");
    }

    @Test
    void aLinkToAPlaceInTheTextIsNoNote() {
        assertThat(inlines("<p>See <a href='#later'>below</a>.</p><p id=later>Here.</p>"))
                .isEmpty();
    }

    @Test
    void foreignContentIsItsTitle() {
        assertThat(blocks("<p>Look:</p><iframe title='A map'></iframe><video>no film</video>"))
                .containsExactly("paragraph: Look:", "embed: A map");
    }

    @Test
    void aFormulaStandsAloneOrInASentence() {
        assertThat(blocks("<p>So <math alttext='x squared'><mi>x</mi></math>.</p><p><img class=math alt='y'></p>"))
                .containsExactly("paragraph: So x squared.", "formula: y");
    }

    @Test
    void whatIsMarkedWithinABlockIsKept() {
        assertThat(inlines(
                        "<p><abbr title='World Health Organization'>WHO</abbr> says <i lang=fr>allons <code>ls</code>"
                                + "</i></p>"))
                .containsExactly("abbreviation: WHO", "foreign: allons ls", "code: ls");
    }

    @Test
    void aForeignPassageIsMarkedInEveryBlockOfIt() {
        assertThat(inlines("<div lang=de-AT><p>Eins.</p><p>Zwei.</p></div>"))
                .containsExactly("foreign: Eins.", "foreign: Zwei.");
    }

    @Test
    void aLanguageThatIsSaidTwiceIsMarkedOnce() {
        assertThat(inlines("<div lang=fr><p lang=fr>Un.</p></div>")).containsExactly("foreign: Un.");
    }

    @Test
    void shortQuotationsGetTheirMarks() {
        assertThat(blocks("<p><q>He said <q>no</q></q></p>")).containsExactly("paragraph: “He said ‘no’”");
    }

    @Test
    void raisedDigitsAreExponentsAndRubyIsItsBase() {
        assertThat(blocks("<p>10<sup>6</sup> on the 1<sup>st</sup>, H<sub>2</sub>O <ruby>漢<rt>kan</rt></ruby></p>"))
                .containsExactly("paragraph: 10⁶ on the 1st, H2O 漢");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>x</p>",
                "<p aria-hidden=true>x</p>",
                "<p style='color:red; display:none'>x</p>",
                "<template>x</template>",
                "<noscript>x</noscript>",
                "<script>x</script>",
                "<style>x</style>",
                "<button>x</button>",
                "<svg><text>x</text></svg>"
            })
    void whatIsNotShownIsNotRead(String html) {
        assertThat(blocks("<p>Lit.</p>" + html)).containsExactly("paragraph: Lit.");
    }

    @Test
    void headingsWithinAFactBoxBelongToIt() {
        assertThat(blocks("<aside><h3>Oil</h3><ul><li>Whale</ul></aside>"))
                .containsExactly("aside: Oil", "aside: Whale");
    }

    @Test
    void aSecondTitleIsAHeadingOfTheSecondLevel() {
        Article article = read("<h1>Lamps</h1><h1>Oil</h1>");
        assertThat(article.blocks())
                .map(block -> ((Block.Heading) block).level())
                .containsExactly(1, 2);
    }

    @Test
    void halfACharacterAndControlCharactersDoNoHarm() {
        assertThat(blocks("<p>a&#xd83d;b&#1;c</p>")).containsExactly("paragraph: a\uFFFDb c");
    }

    @Test
    void aLineIsWhatAnElementSays() {
        assertThat(Markup.line(Jsoup.parse("<p>One<br>two<b>x</b></p> <p>three<script>y</script></p>")))
                .isEqualTo("One twox three");
    }

    @Test
    void depthCostsNothing() {
        List<String> tags = List.of("div", "blockquote", "table", "tr", "td", "ul", "li", "b", "q", "aside", "figure");
        Element root = new Element("div");
        Element deepest = root;
        for (int i = 0; i < 50_000; i++) {
            Element inner = new Element(tags.get(i % tags.size())).attr("lang", "fr");
            deepest.appendChild(inner);
            deepest = inner;
        }
        deepest.text("Lit.");
        Manuscript manuscript = new Manuscript();
        Markup.read(root, manuscript, "en");
        assertThat(manuscript.isEmpty()).isFalse();
    }
}
