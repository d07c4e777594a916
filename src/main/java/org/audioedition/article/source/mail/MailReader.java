package org.audioedition.article.source.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Decoder;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.markup.Composer;
import org.audioedition.article.source.markup.Markup;
import org.audioedition.article.source.markup.PlainLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article from a letter in a file, as {@code .eml}. */
public final class MailReader {

    /** What stands around the text of a newsletter; nobody writes these in an article of few words. */
    private static final Pattern FRAME =
            Pattern.compile("(?i)\\bunsubscribe\\b|\\bview (?:this (?:e-?mail|message|newsletter)|it|online)"
                    + "\\b.*\\b(?:browser|online)\\b|\\bview (?:in|online)\\b|\\b(?:update|manage|change) (?:your )?(?:e-?mail |subscription )?preferences\\b"
                    + "|\\byou(?:['’]re| are)? (?:receiv(?:ed|ing)|getting|got) this (?:e-?mail|message|newsletter)\\b"
                    + "|\\b(?:was this|were you) forwarded\\b|\\bforward (?:this|to a friend)\\b|\\bsent to you by\\b");

    private static final int LONGEST_FRAME = 400;
    private static final Pattern ANSWER = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+");
    private static final Pattern SENDER = Pattern.compile("\\s*\"?(.*?)\"?\\s*<[^>]*>\\s*", Pattern.DOTALL);

    private MailReader() {}

    /** The article, or the error that tells why there is none. */
    public static ReadArticle read(Source source, MetadataOptions options) {
        try {
            Letter letter = Letter.of(source.bytes());
            List<Problem> problems = new ArrayList<>();
            Element body = body(letter, source, problems);
            if (problems.stream().anyMatch(Problem::isError)) {
                return new ReadArticle(null, List.of(), problems);
            }
            List<Dropped> dropped = new ArrayList<>();
            takeOffFrame(body, dropped);
            return Composer.compose(body, masthead(letter), source, options, dropped, problems);
        } catch (SourceException e) {
            return ReadArticle.failed(e.at(source.name()));
        }
    }

    private static Masthead masthead(Letter letter) {
        Matcher sender = SENDER.matcher(letter.field("from"));
        return Masthead.empty()
                .with(
                        Fact.TITLE,
                        ANSWER.matcher(letter.field("subject").strip()).replaceFirst(""))
                .with(Fact.BYLINE, sender.matches() ? sender.group(1) : null)
                .with(Fact.PUBLISHED, letter.field("date"))
                .with(Fact.LANGUAGE, letter.field("content-language"));
    }

    private static Element body(Letter letter, Source source, List<Problem> problems) throws SourceException {
        Letter.Text html = letter.text("text/html");
        Letter.Text plain = letter.text("text/plain");
        if (html != null) {
            return page(html);
        }
        if (plain == null) {
            String message = "the letter holds no text, only attachments; give the article's own file";
            throw new SourceException("ART-MAIL", message);
        }
        Charset charset = charset(plain.charset());
        if (charset != null) {
            return PlainLines.body(new String(plain.bytes(), charset));
        }
        Decoder.Decoded decoded = Decoder.decode(plain.bytes(), source.name());
        problems.addAll(decoded.problems());
        return PlainLines.body(decoded.text() == null ? "" : decoded.text());
    }

    private static Element page(Letter.Text html) {
        Charset charset = charset(html.charset());
        try {
            return Jsoup.parse(new ByteArrayInputStream(html.bytes()), charset == null ? null : charset.name(), "")
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static void takeOffFrame(Element body, List<Dropped> dropped) {
        for (Element element : body.getAllElements()) {
            boolean innermost =
                    Markup.isBlock(element) && element.children().stream().noneMatch(Markup::isBlock);
            if (!element.equals(body) && innermost && isFrame(element)) {
                dropped.add(new Dropped("newsletter frame", Markup.line(element)));
                element.remove();
            }
        }
    }

    private static boolean isFrame(Element element) {
        String line = Markup.line(element);
        return line.length() <= LONGEST_FRAME && FRAME.matcher(line).find();
    }
}
