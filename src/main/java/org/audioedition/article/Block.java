package org.audioedition.article;

import java.util.List;

/**
 * A part of an article in reading order, as it was published.
 *
 * <p>Blocks never overlap; between two blocks there is white space only.
 */
public sealed interface Block {

    /** Where it stands in the article's text, without outer white space. */
    Span span();

    /** The same block {@code by} characters further on. */
    Block movedBy(int by);

    /** The kind's name in {@code edition.json}. */
    String kind();

    /** Whether it is made of sentences, in which somebody may be quoted. */
    default boolean isProse() {
        return true;
    }

    /** Whether it names what follows. */
    default boolean isHeading() {
        return false;
    }

    /**
     * A title or a sub-heading.
     *
     * @param span its place
     * @param level 1 for the article's title, 2 for a section's
     */
    record Heading(Span span, int level) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level " + level + " is not 1 to 6");
            }
        }

        @Override
        public Block movedBy(int by) {
            return new Heading(span.movedBy(by), level);
        }

        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /** Who wrote the article, as printed: {@code By Ann Lee} or {@code Ann Lee,}. */
    record Byline(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Byline(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "byline";
        }
    }

    /** The day of publication, as printed. */
    record PublicationDate(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new PublicationDate(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "date";
        }
    }

    /** The standfirst: a sentence or two between title and body. */
    record Deck(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Deck(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "deck";
        }
    }

    /** A paragraph of the body. */
    record Paragraph(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Paragraph(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** A passage of somebody's words, set off from the body by its layout; it may need no quotation marks. */
    record BlockQuote(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new BlockQuote(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "blockquote";
        }
    }

    /** Whose words a {@link BlockQuote} before it are, as printed under the quote. */
    record Citation(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Citation(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "citation";
        }
    }

    /**
     * The first paragraph of an item of a list.
     *
     * @param span its place, without bullet or number
     * @param list which list of the article it belongs to, from 1; a list within an item is a list of its own
     * @param number its number as printed, or 0 when it has a bullet
     * @param depth 1 for a list that stands in no other
     */
    record ListItem(Span span, int list, int number, int depth) implements Block {
        public ListItem {
            if (list < 1 || number < 0 || depth < 1) {
                throw new IllegalArgumentException("list " + list + ", number " + number + ", depth " + depth);
            }
        }

        @Override
        public Block movedBy(int by) {
            return new ListItem(span.movedBy(by), list, number, depth);
        }

        @Override
        public String kind() {
            return "item";
        }
    }

    /**
     * A row of a table.
     *
     * @param span its place
     * @param table which table of the article it belongs to, from 1
     * @param header whether its cells name the columns
     * @param cells the places of its cells from left to right; an empty cell is an empty span
     */
    record TableRow(Span span, int table, boolean header, List<Span> cells) implements Block {
        public TableRow {
            cells = List.copyOf(cells);
            if (table < 1 || cells.isEmpty()) {
                throw new IllegalArgumentException("table " + table + " with " + cells.size() + " cells in a row");
            }
        }

        @Override
        public Block movedBy(int by) {
            return new TableRow(
                    span.movedBy(by),
                    table,
                    header,
                    cells.stream().map(cell -> cell.movedBy(by)).toList());
        }

        @Override
        public boolean isProse() {
            return false;
        }

        @Override
        public String kind() {
            return "row";
        }
    }

    /** What stands for a picture: its alternative text. */
    record Image(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Image(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "image";
        }
    }

    /** What is printed under a picture or over a table. */
    record Caption(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Caption(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "caption";
        }
    }

    /** Text whose every character and line break counts: a program, verse set as such, a listing. */
    record Preformatted(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Preformatted(span.movedBy(by));
        }

        @Override
        public boolean isProse() {
            return false;
        }

        @Override
        public String kind() {
            return "pre";
        }
    }

    /** A formula that stands by itself, as its alternative text. */
    record Formula(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Formula(span.movedBy(by));
        }

        @Override
        public boolean isProse() {
            return false;
        }

        @Override
        public String kind() {
            return "formula";
        }
    }

    /** A passage beside the body: a fact box, an editor's note. */
    record Aside(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Aside(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "aside";
        }
    }

    /**
     * A note to a place in the body.
     *
     * @param span its place, without its label
     * @param label what refers to it, as {@code 1} or {@code *}
     */
    record Footnote(Span span, String label) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Footnote(span.movedBy(by), label);
        }

        @Override
        public String kind() {
            return "footnote";
        }
    }

    /** What stands for foreign content: a video, a map, a post of some network, by its title. */
    record Embed(Span span) implements Block {
        @Override
        public Block movedBy(int by) {
            return new Embed(span.movedBy(by));
        }

        @Override
        public boolean isProse() {
            return false;
        }

        @Override
        public String kind() {
            return "embed";
        }
    }
}
