package org.audioedition.publish.manifest;

import static org.audioedition.publish.manifest.EditionReader.each;
import static org.audioedition.publish.manifest.EditionReader.one;
import static org.audioedition.publish.manifest.EditionReader.span;
import static org.audioedition.publish.manifest.EditionReader.there;

import java.util.List;
import java.util.Objects;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Change;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Revision;
import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads what {@code edition.json} says of what was written: the article with its blocks, and what changed in it. */
final class ArticleReader {

    private final EditionRecord read;

    ArticleReader(EditionRecord read) {
        this.read = read;
    }

    Article article() {
        Metadata metadata = new Metadata(
                there("title", read.title()),
                read.byline(),
                read.published(),
                there("language", read.language()),
                there("source", read.source()),
                read.address(),
                read.section(),
                read.publisher(),
                read.rights());
        Article article = new Article(
                metadata,
                there("text", read.text()),
                each("blocks", read.blocks(), ArticleReader::block),
                // An edition from before articles had any marks within their blocks has no such list.
                each("inlines", Objects.requireNonNullElse(read.inlines(), List.of()), ArticleReader::inline),
                each("parts", Objects.requireNonNullElse(read.parts(), List.of()), ArticleReader::part),
                // Every sentence names its voice.
                List.of(),
                null);
        String id = read.articleId();
        return id == null || id.equals(article.id()) ? article : article.knownAs(id);
    }

    @Nullable
    Revision revision() {
        return read.revision() == null ? null : new Revision(each("revision", read.revision(), ArticleReader::change));
    }

    private static Change change(EditionRecord.Changed change) {
        return new Change(
                one(Change.Kind.values(), Change.Kind::label, change.kind()),
                index(there("revision.block", change.block())),
                change.was(),
                change.now());
    }

    /** The place of a block in the list of all. */
    private static int index(String block) {
        return Integer.parseInt(block.substring(1)) - 1;
    }

    private static Block block(EditionRecord.Block block) {
        Span span = span(block.span());
        return switch (there("blocks.kind", block.kind())) {
            case "heading" -> new Block.Heading(span, block.level());
            case "byline" -> new Block.Byline(span);
            case "date" -> new Block.PublicationDate(span);
            case "deck" -> new Block.Deck(span);
            case "paragraph" -> new Block.Paragraph(span);
            case "blockquote" -> new Block.BlockQuote(span);
            case "citation" -> new Block.Citation(span);
            case "item" -> new Block.ListItem(span, block.list(), block.number(), block.depth());
            case "row" ->
                new Block.TableRow(
                        span, block.table(), block.header(), each("blocks.cells", block.cells(), EditionReader::span));
            case "image" -> new Block.Image(span);
            case "caption" -> new Block.Caption(span);
            case "pre" -> new Block.Preformatted(span);
            case "formula" -> new Block.Formula(span);
            case "aside" -> new Block.Aside(span);
            case "footnote" -> new Block.Footnote(span, there("blocks.label", block.label()));
            case "embed" -> new Block.Embed(span);
            default -> throw new IllegalArgumentException("a block of the kind " + block.kind());
        };
    }

    private static Article.Part part(EditionRecord.Member part) {
        Metadata metadata = new Metadata(
                there("parts.title", part.title()),
                part.byline(),
                part.published(),
                there("parts.language", part.language()),
                there("parts.source", part.source()),
                part.address(),
                part.section(),
                part.publisher(),
                part.rights());
        return new Article.Part(index(there("parts.block", part.block())), metadata);
    }

    private static Inline inline(EditionRecord.Inline inline) {
        Span span = span(inline.span());
        return switch (there("inlines.kind", inline.kind())) {
            case "noteref" -> new Inline.NoteReference(span, there("inlines.label", inline.label()));
            case "abbreviation" -> new Inline.Abbreviation(span, there("inlines.expansion", inline.expansion()));
            case "foreign" -> new Inline.Foreign(span, there("inlines.language", inline.language()));
            case "formula" -> new Inline.Formula(span);
            case "code" -> new Inline.Code(span);
            default -> throw new IllegalArgumentException("a stretch of the kind " + inline.kind());
        };
    }
}
