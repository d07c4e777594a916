package org.audioedition.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An article as it was published.
 *
 * @param metadata what it says of itself
 * @param text all its characters, exactly as decoded; every span of the program points into it
 * @param blocks its parts in reading order, with nothing but white space between them
 * @param inlines what is marked within the blocks, by begin; where one holds another, the outer one first
 */
public record Article(Metadata metadata, String text, List<Block> blocks, List<Inline> inlines) {

    public Article {
        blocks = List.copyOf(blocks);
        inlines = List.copyOf(inlines);
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
        this(metadata, text, blocks, List.of());
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
