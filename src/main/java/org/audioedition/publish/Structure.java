package org.audioedition.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.audioedition.article.Block;
import org.audioedition.article.Span;

/**
 * Blocks as the tree that a listener finds the way in and may leave: items stand in lists and lists in items, rows in tables, a
 * picture with its caption.
 *
 * @param <T> what stands for a block
 */
public sealed interface Structure<T> {

    /** The first of its blocks. */
    T first();

    /** All its blocks in reading order. */
    Stream<T> blocks();

    /** Whether one of its blocks is as asked for. */
    boolean holds(Predicate<T> asked);

    /** A block by itself. */
    record Leaf<T>(T block) implements Structure<T> {
        @Override
        public boolean holds(Predicate<T> asked) {
            return asked.test(block);
        }

        @Override
        public T first() {
            return block;
        }

        @Override
        public Stream<T> blocks() {
            return Stream.of(block);
        }
    }

    /**
     * Blocks that belong together.
     *
     * @param kind what they are
     * @param parts in reading order, at least one
     */
    record Group<T>(Kind kind, List<Structure<T>> parts) implements Structure<T> {

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Predicate<T> asked) {
            return parts.stream().anyMatch(part -> part.holds(asked));
        }

        @Override
        public T first() {
            return parts.get(0).first();
        }

        @Override
        public Stream<T> blocks() {
            return parts.stream().flatMap(Structure::blocks);
        }
    }

    /** What blocks are together. */
    enum Kind {
        /** Items with bullets. */
        LIST("list", "ul"),
        /** Items with numbers. */
        NUMBERED_LIST("list", "ol"),
        /** An item, and the lists within it. */
        ITEM("list-item", "li"),
        /** A caption, if there is one, and rows. */
        TABLE("table", "table"),
        /** An alternative text, a caption, or both. */
        FIGURE("figure", "figure");

        private final String term;
        private final String html;

        Kind(String term, String html) {
            this.term = term;
            this.html = html;
        }

        /** Its element in HTML 5. */
        public String html() {
            return html;
        }

        /** Its name in the EPUB 3 Structural Semantics Vocabulary 1.1. */
        public String term() {
            return term;
        }

        /** Whether a listener may leave it for what follows. */
        public boolean isEscapable() {
            return isList() || this == TABLE;
        }

        /** Whether it is a list. */
        public boolean isList() {
            return this == LIST || this == NUMBERED_LIST;
        }
    }

    /**
     * The tree of consecutive blocks.
     *
     * @param block what each of them is
     */
    static <T> List<Structure<T>> of(List<T> blocks, Function<T, Block> block) {
        return new Builder<>(blocks, block).all();
    }

    /** Reads blocks from left to right. */
    final class Builder<T> {

        private static final Block NOTHING = new Block.Paragraph(new Span(0, 0));

        private final List<T> blocks;
        private final Function<T, Block> kind;
        private int next;

        private Builder(List<T> blocks, Function<T, Block> kind) {
            this.blocks = blocks;
            this.kind = kind;
        }

        private List<Structure<T>> all() {
            List<Structure<T>> all = new ArrayList<>();
            while (next < blocks.size()) {
                all.add(one());
            }
            return all;
        }

        private Structure<T> one() {
            if (at(next) instanceof Block.ListItem item) {
                return list(item);
            }
            boolean caption = at(next) instanceof Block.Caption;
            if (at(next) instanceof Block.TableRow || (caption && at(next + 1) instanceof Block.TableRow)) {
                return table(caption);
            }
            if (at(next) instanceof Block.Image || caption) {
                return figure();
            }
            return leaf();
        }

        private Structure<T> leaf() {
            return new Leaf<>(blocks.get(next++));
        }

        private Block at(int index) {
            return index < blocks.size() ? kind.apply(blocks.get(index)) : NOTHING;
        }

        private Structure<T> list(Block.ListItem first) {
            List<Structure<T>> items = new ArrayList<>();
            while (at(next) instanceof Block.ListItem item && item.depth() >= first.depth()) {
                if (item.depth() == first.depth() && item.list() != first.list()) {
                    break;
                }
                items.add(item(item));
            }
            return new Group<>(first.number() > 0 ? Kind.NUMBERED_LIST : Kind.LIST, items);
        }

        private Structure<T> item(Block.ListItem item) {
            List<Structure<T>> parts = new ArrayList<>();
            parts.add(leaf());
            while (at(next) instanceof Block.ListItem inner && inner.depth() > item.depth()) {
                parts.add(list(inner));
            }
            return new Group<>(Kind.ITEM, parts);
        }

        private Structure<T> table(boolean captioned) {
            List<Structure<T>> parts = new ArrayList<>();
            if (captioned) {
                parts.add(leaf());
            }
            int table = at(next) instanceof Block.TableRow row ? row.table() : 0;
            while (at(next) instanceof Block.TableRow row && row.table() == table) {
                parts.add(leaf());
            }
            return new Group<>(Kind.TABLE, parts);
        }

        private Structure<T> figure() {
            List<Structure<T>> parts = new ArrayList<>();
            boolean image = at(next) instanceof Block.Image;
            parts.add(leaf());
            if (image && at(next) instanceof Block.Caption && !(at(next + 1) instanceof Block.TableRow)) {
                parts.add(leaf());
            }
            return new Group<>(Kind.FIGURE, parts);
        }
    }
}
