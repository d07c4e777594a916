package org.audioedition.article.source.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.audioedition.article.source.Listing;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MailReaderTest {

    private static final String HEAD = """
            From: "Ann Lee" <ann@gull.example>
            To: you@example.org
            Subject: =?UTF-8?Q?Die_gro=C3=9Fen?= =?UTF-8?B?IExhbXBlbg==?=
            Date: Wed, 7 Jan 2026 18:30:00 +0100
            MIME-Version: 1.0
            """;

    private static ReadArticle read(String letter) {
        byte[] bytes = letter.replace("\n", "\r\n").getBytes(ISO_8859_1);
        return MailReader.read(Source.local("letter.eml", bytes), MetadataOptions.none());
    }

    private static String listing(String letter) {
        return Listing.of(read(letter));
    }

    @Test
    void theHtmlOfANewsletterIsRead() {
        assertThat(listing(HEAD + """
                        Content-Type: multipart/mixed; boundary=outer

                        --outer
                        Content-Type: multipart/alternative; boundary="in"

                        --in
                        Content-Type: text/plain; charset=utf-8

                        The plain one.
                        --in
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        <table><tr><td><a href=3D"x">View this email in your browser</a></td></tr></table>
                        <h2>Oil</h2><p>Gr=C3=BC=C3=9Fe, a long li=
                        ne.</p><div>You are receiving this newsletter because you signed up. <a>Unsubscribe</a></div>
                        --in--
                        --outer
                        Content-Type: text/html; name=other.html
                        Content-Disposition: attachment; filename=other.html

                        <p>An attachment.</p>
                        --outer--
                        """)).isEqualTo("""
                        Die großen Lampen | Ann Lee | 2026-01-07T18:30:00+01:00 | en
                        heading1: Die großen Lampen
                        byline: By Ann Lee
                        date: January 7, 2026
                        heading2: Oil
                        paragraph: Grüße, a long line.
                        - newsletter frame: View this email in your browser
                        - newsletter frame: You are receiving this newsletter because you signed up. Unsubscribe
                        """);
    }

    @Test
    void aPlainLetterIsReadParagraphByParagraph() {
        assertThat(listing("""
                        From: desk@gull.example
                        Subject: Re: Oil
                        Content-Type: text/plain; charset=iso-8859-1
                        Content-Transfer-Encoding: base64

                        Q2Fm6SB3YXMKY2hlYXAuCgo+IFdhcyBpdD8KCk5vLgo=
                        """))
                .isEqualTo(
                        "Oil | null | null | en\nheading1: Oil\nparagraph: Café was cheap.\nblockquote: Was it?\nparagraph: No.\n");
    }

    @Test
    void aLetterWithoutACharsetIsDecodedAsFilesAre() {
        byte[] bytes = "Subject: Oil\r\n\r\nCaf\u00C3\u00A9.\r\n".getBytes(ISO_8859_1);
        assertThat(Listing.of(MailReader.read(Source.local("letter.eml", bytes), MetadataOptions.none())))
                .contains("paragraph: Café.");
    }

    @Test
    void aLetterOfAttachmentsHasNoArticle() {
        assertThat(listing(HEAD + "Content-Type: application/pdf\n\n%PDF\n")).isEqualTo("! ART-MAIL\n");
    }

    @Test
    void anEmptyLetterHasNone() {
        assertThat(listing(HEAD + "\n")).isEqualTo("! ART-EMPTY\n");
    }

    @Test
    @Timeout(30)
    void partsWithinPartsWithoutEndAreRefused() {
        StringBuilder letter = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(listing(letter.toString())).isEqualTo("! ART-DEEP\n");
    }

    @Test
    @Timeout(30)
    void aHeadWithoutEndIsRefused() {
        assertThat(listing("X: a\n".repeat(100_000))).isEqualTo("! ART-DAMAGED\n");
        assertThat(listing("Subject: " + "a".repeat(5_000_000) + "\n\nText.\n")).isEqualTo("! ART-DAMAGED\n");
    }
}
