package org.audioedition.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was published.
 *
 * @param metadata what it says of itself
 * @param text all its characters, exactly as decoded; every span of the program points into it
 * @param blocks its parts in reading order, with nothing but white space between them
 * @param inlines what is marked within the blocks, by begin; where one holds another, the outer one first
 * @param parts the articles that are bound together in it, in order; none in an article by itself
 * @param readers whom the editor asks to read it, by where each begins; none to leave it to the casting
 * @param identity the id that an earlier edition of it has; null for one that its address, or its source and title, give
 */
public record Article(
        Metadata metadata,
        String text,
        List<Block> blocks,
        List<Inline> inlines,
        List<Part> parts,
        List<Reader> readers,
        @Nullable String identity) {

    /**
     * An article within an issue.
     *
     * @param block the index of its first block
     * @param metadata what it says of itself
     */
    public record Part(int block, Metadata metadata) {}

    /**
     * From where on somebody reads.
     *
     * @param block the index of the first block
     * @param voice the id of a voice, or null for the narrator's
     */
    public record Reader(int block, @Nullable String voice) {}

    public Article {
        blocks = List.copyOf(blocks);
        inlines = List.copyOf(inlines);
        parts = List.copyOf(parts);
        readers = List.copyOf(readers);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order: " + block);
            }
            if (!isLayout(text, end, block.span().start())) {
                throw new IllegalArgumentException("characters before " + block + " are in no block");
            }
            end = block.span().end();
        }
        if (!isLayout(text, end, text.length())) {
            throw new IllegalArgumentException("characters after " + end + " are in no block");
        }
    }

    /** An article without anything marked within its blocks. */
    public Article(Metadata metadata, String text, List<Block> blocks) {
        this(metadata, text, blocks, List.of(), List.of(), List.of(), null);
    }

    /** An article by itself. */
    public Article(Metadata metadata, String text, List<Block> blocks, List<Inline> inlines) {
        this(metadata, text, blocks, inlines, List.of(), List.of(), null);
    }

    /** The same article, in another language than it said. */
    public Article inLanguage(String language) {
        return new Article(metadata.inLanguage(language), text, blocks, inlines, parts, readers, identity);
    }

    /** The same article, known by the id of an earlier edition of it. */
    public Article knownAs(String id) {
        return new Article(metadata, text, blocks, inlines, parts, readers, id);
    }

    /** The part that begins with the block at {@code index}, if one does. */
    public Optional<Part> partAt(int index) {
        return parts.stream().filter(part -> part.block() == index).findFirst();
    }

    /** The index of the footnote that a mark sends to: of an issue, one of the same article. */
    public OptionalInt footnote(Inline.NoteReference mark) {
        int from = 0;
        int to = blocks.size();
        for (Part part : parts) {
            if (blocks.get(part.block()).span().start() > mark.span().start()) {
                to = part.block();
                break;
            }
            from = part.block();
        }
        return IntStream.range(from, to)
                .filter(i -> blocks.get(i) instanceof Block.Footnote note
                        && note.label().equals(mark.label()))
                .findFirst();
    }

    /** The articles that are bound together in it, each with its own text; none of an article by itself. */
    public List<Article> members() {
        List<Article> members = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1).block() : blocks.size();
            members.add(member(parts.get(i), blocks.subList(parts.get(i).block(), end)));
        }
        return members;
    }

    private Article member(Part part, List<Block> own) {
        int from = own.get(0).span().start();
        int to = own.get(own.size() - 1).span().end();
        List<Inline> inside = inlines.stream()
                .filter(inline -> inline.span().start() >= from && inline.span().end() <= to)
                .map(inline -> inline.movedBy(-from))
                .toList();
        return new Article(
                part.metadata(),
                text.substring(from, to),
                own.stream().map(block -> block.movedBy(-from)).toList(),
                inside);
    }

    /** White space and line breaks only; U+0085 is a line break that Java does not count as white space. */
    private static boolean isLayout(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != 0x85) {
                return false;
            }
        }
        return true;
    }

    /**
     * What tells this article from every other: the SHA-256 digest, in hexadecimal digits, of its canonical address, or
     * of its source's name and its title when it has none. A corrected text keeps it.
     */
    public String id() {
        if (identity != null) {
            return identity;
        }
        String address = metadata.address();
        String name = address != null ? address : metadata.source() + "\n" + metadata.title();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
