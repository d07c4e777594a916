package org.audioedition.article.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.Follower;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Original;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.docx.DocxReader;
import org.audioedition.article.source.epub.EpubReader;
import org.audioedition.article.source.feed.FeedReader;
import org.audioedition.article.source.html.HtmlReader;
import org.audioedition.article.source.mail.MailReader;
import org.audioedition.article.source.markdown.MarkdownReader;
import org.audioedition.article.source.plain.PlainTextReader;
import org.jspecify.annotations.Nullable;

/** What a source is, found out from its content; its name says nothing, for names lie. */
public enum SourceType {
    /** A book by EPUB's rules (OCF 3.3, 4.2.6.3.1), or one that has at least what they are kept in. */
    EPUB("epub", "application/epub+zip") {
        @Override
        boolean fits(Content content) {
            return Archive.isArchive(content.bytes())
                    && (content.head().contains("mimetypeapplication/epub+zip")
                            || content.holds("META-INF/container.xml"));
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(EpubReader.read(source, options));
        }
    },

    /** A document of Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        boolean fits(Content content) {
            return Archive.isArchive(content.bytes()) && content.holds("word/document.xml");
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(DocxReader.read(source, options));
        }
    },

    /** RSS or Atom. */
    FEED("xml", "application/xml") {
        private static final Pattern BEGINS = Pattern.compile(
                "(?:\\s|<!--.{0,2000}?-->|<[?!][^>]{0,500}>)*+<(?:rss|(?:\\w+:)?RDF|(?:\\w+:)?feed)[\\s>]",
                Pattern.DOTALL);

        @Override
        boolean fits(Content content) {
            return BEGINS.matcher(content.head()).lookingAt();
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return FeedReader.read(source, options, follower);
        }
    },

    /** A page of the web (WHATWG MIME Sniffing, section 7.1, with what people's tools write before it). */
    HTML("html", "text/html") {
        private static final Pattern BEGINS = Pattern.compile(
                "(?:\\s|<!--.{0,2000}?-->|<\\?xml\\b[^>]{0,200}>)*+<(?:!doctype html|html|head|body|title|meta|link|script|style"
                        + "|article|main|header|section|div|h[1-6]|p|table|iframe|br|a|b|font)(?=[\\s>/])",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        @Override
        boolean fits(Content content) {
            return BEGINS.matcher(content.head()).lookingAt();
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(HtmlReader.read(source, options));
        }
    },

    /** A letter: it begins with fields, and some of them are those of letters (RFC 5322, 3.6). */
    MAIL("eml", "message/rfc822") {
        private static final Pattern FIELD =
                Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):.*\\R(?:[ \\t].*(?:\\R|\\z))*+");
        /** Fields that nobody writes over an article. */
        private static final Set<String> OF_LETTERS = Set.of(
                "received",
                "return-path",
                "delivered-to",
                "message-id",
                "mime-version",
                "dkim-signature",
                "reply-to",
                "content-type",
                "x-original-to",
                "to",
                "from",
                "arc-seal",
                "authentication-results");

        @Override
        boolean fits(Content content) {
            Matcher field = FIELD.matcher(content.head());
            int known = 0;
            while (field.lookingAt()) {
                known += OF_LETTERS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
                field.region(field.end(), content.head().length());
            }
            return known >= 2;
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(MailReader.read(source, options));
        }
    },

    /** Markdown: front matter or a heading at its top, or two different marks that plain text has no use for. */
    MARKDOWN("md", "text/markdown") {
        private static final Pattern BEGINS = Pattern.compile(
                "\\s*(?:#{1,6} \\S|---\\h*\\R(?:[A-Za-z][\\w-]*:.*\\R|[ \\t-].*\\R)+---\\h*(?:\\R|\\z))");
        private static final List<Pattern> MARKS = List.of(
                Pattern.compile("(?m)^#{1,6} \\S"),
                Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)"),
                Pattern.compile("(?m)^\\S.{2,100}\\R(?:={4,}|-{4,})\\h*$"),
                Pattern.compile("(?m)^(?:```|~~~)"),
                Pattern.compile("\\*\\*\\w[^*\\n]{0,200}\\*\\*"),
                Pattern.compile("(?m)^> \\S"),
                Pattern.compile("(?m)^\\[\\^?[^\\]\\n]{1,50}\\]: \\S"),
                Pattern.compile("(?m)^\\|?\\h*:?-{3,}:?\\h*\\|[-|: ]*$"));

        @Override
        boolean fits(Content content) {
            return BEGINS.matcher(content.head()).lookingAt()
                    || MARKS.stream()
                                    .filter(mark -> mark.matcher(content.head()).find())
                                    .count()
                            >= 2;
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(MarkdownReader.read(source, options));
        }
    },

    /** Plain text: whatever is nothing else. */
    TEXT("txt", "text/plain") {
        @Override
        boolean fits(Content content) {
            return true;
        }

        @Override
        List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
            return List.of(PlainTextReader.read(source.bytes(), source.name(), options));
        }
    };

    private final String ending;
    private final String mediaType;

    SourceType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** A source of this type, to be kept. */
    Original original(Source source) {
        return new Original(ending, mediaType, source.bytes());
    }

    /** The first type that a source's content fits. */
    public static SourceType of(byte[] bytes) {
        Content content = Content.of(bytes);
        for (SourceType type : values()) {
            if (type.fits(content)) {
                return type;
            }
        }
        return TEXT;
    }

    /** Whether a source's content is of this type. */
    abstract boolean fits(Content content);

    /**
     * The articles in a source of this type: one at least, or what cost it.
     *
     * @param follower fetches what a feed has only a summary of, or null
     */
    abstract List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower);
}
