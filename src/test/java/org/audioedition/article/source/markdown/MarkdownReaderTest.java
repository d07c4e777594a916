package org.audioedition.article.source.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.audioedition.article.source.Listing;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static ReadArticle read(String text) {
        return MarkdownReader.read(Source.local("lamps.md", text.getBytes(UTF_8)), MetadataOptions.none());
    }

    private static String listing(String text) {
        return Listing.of(read(text));
    }

    @Test
    void anArticleIsReadBlockByBlock() {
        assertThat(listing("""
                        ---
                        title: "Lamps: a history"
                        author: Ann Lee
                        date: 2026-01-07
                        lang: en-GB
                        ---

                        # Lamps: a history

                        Oil was *cheap*
                        in 1900.[^1] It is `not` now.

                        ## What it cost

                        > Light is dear.

                        1. Oil
                        2. Gas
                           - Town gas

                        | Year | Tuns |
                        |------|-----:|
                        | 1900 |    3 |

                            a  listing

                        ![A lamp](lamp.jpg)

                        [^1]: By the tun.
                        """)).isEqualTo("""
                        Lamps: a history | Ann Lee | 2026-01-07 | en-GB
                        heading1: Lamps: a history
                        byline: By Ann Lee
                        date: 7 January 2026
                        paragraph: Oil was cheap in 1900.1 It is not now.
                        heading2: What it cost
                        blockquote: Light is dear.
                        item1.1: Oil
                        item1.2: Gas
                        item2: Town gas
                        row: Year|Tuns
                        row: 1900|3
                        pre: a  listing
                        image: A lamp
                        footnote1: By the tun.
                        """);
    }

    @Test
    void theFirstHeadingIsTheTitleWithoutFrontMatter() {
        assertThat(listing("# Oil\n\nCheap.\n\n# Gas\n\nDear."))
                .isEqualTo(
                        "Oil | null | null | en\nheading1: Oil\nparagraph: Cheap.\nheading2: Gas\nparagraph: Dear.\n");
    }

    @Test
    void aTitleOfTheFrontMatterAloneIsRead() {
        assertThat(listing("---\ntitle: Oil\n---\nCheap.\n"))
                .isEqualTo("Oil | null | null | en\nheading1: Oil\nparagraph: Cheap.\n");
    }

    @Test
    void withoutAnyTitleItIsMadeOfTheFirstWords() {
        assertThat(listing("Cheap.\n\nDear."))
                .isEqualTo("Cheap. | null | null | en\nparagraph: Cheap.\nparagraph: Dear.\n");
    }

    @Test
    void htmlWithinItIsReadAsHtml() {
        assertThat(
                        listing(
                                "# Oil\n\n<figure><img src=a.png alt=\"A can\"><figcaption>Cans</figcaption></figure>\n\n<script>x()</script>\n\nA<br>B <!-- C -->"))
                .isEqualTo("Oil | null | null | en\nheading1: Oil\nimage: A can\ncaption: Cans\nparagraph: A/B\n");
    }

    @Test
    void anEmptyFileHasNoArticle() {
        assertThat(listing("")).isEqualTo("! ART-EMPTY\n");
        assertThat(listing("---\ntitle: Oil\n---\n")).isEqualTo("! ART-EMPTY\n");
    }

    @Test
    @Timeout(20)
    void emphasisNestedWithoutEndIsRefused() {
        assertThat(listing("*a **a ".repeat(5_000) + "b" + "** a* ".repeat(5_000)))
                .isEqualTo("! ART-DEEP\n");
    }

    @Timeout(20)
    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "[", "![", "<", "`", "* ", "|", "[^1]: ", "1. ", "&", "<a>", "<div>\n\n", "---\n"})
    void anythingRepeatedEndsInTime(String part) {
        ReadArticle read = read("# T\n\nA.\n\n" + part.repeat(50_000));
        assertThat(read.article().isPresent() || !read.problems().isEmpty()).isTrue();
    }
}
