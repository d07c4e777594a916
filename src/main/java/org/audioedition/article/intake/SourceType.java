package org.audioedition.article.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.html.HtmlReader;
import org.audioedition.article.source.plain.PlainTextReader;

/** What a source is, found out from its content; its name says nothing, for names lie. */
public enum SourceType {
    /** A page of the web (WHATWG MIME Sniffing, section 7.1, with what people's tools write before it). */
    HTML {
        private static final Pattern BEGINS = Pattern.compile(
                "(?:\\s|<!--.{0,2000}?-->|<\\?xml\\b[^>]{0,200}>)*+<(?:!doctype html|html|head|body|title|meta|link|script|style"
                        + "|article|main|header|section|div|h[1-6]|p|table|iframe|br|a|b|font)(?=[\\s>/])",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        @Override
        boolean fits(String head) {
            return BEGINS.matcher(head).lookingAt();
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options) {
            return List.of(HtmlReader.read(source, options));
        }
    },

    /** Plain text: whatever is nothing else. */
    TEXT {
        @Override
        boolean fits(String head) {
            return true;
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options) {
            return List.of(PlainTextReader.read(source.bytes(), source.name(), options));
        }
    };

    /** So much of a source tells what it is. */
    private static final int HEAD = 4096;

    /** The first type that a source's content fits. */
    public static SourceType of(byte[] bytes) {
        String head = head(bytes);
        for (SourceType type : values()) {
            if (type.fits(head)) {
                return type;
            }
        }
        return TEXT;
    }

    /** Whether the first characters of a source, a character a byte where it is not marked UTF-16, are of this type. */
    abstract boolean fits(String head);

    /** The articles in a source of this type: one at least, or what cost it. */
    abstract List<ReadArticle> read(Source source, MetadataOptions options);

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return head.substring(3);
        }
        boolean little = head.startsWith("\u00FF\u00FE");
        if (little || head.startsWith("\u00FE\u00FF")) {
            Charset marked = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(bytes, 2, Math.min(bytes.length, HEAD) - 2, marked);
        }
        return head;
    }
}
