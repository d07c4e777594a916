package org.audioedition.article;

/**
 * A part of an article in reading order, as it was published.
 *
 * <p>Blocks never overlap; between two blocks there is white space only.
 */
public sealed interface Block {

    /** Where it stands in the article's text, without outer white space. */
    Span span();

    /** The kind's name in {@code edition.json}. */
    String kind();

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
        public String kind() {
            return "byline";
        }
    }

    /** The day of publication, as printed. */
    record PublicationDate(Span span) implements Block {
        @Override
        public String kind() {
            return "date";
        }
    }

    /** The standfirst: a sentence or two between title and body. */
    record Deck(Span span) implements Block {
        @Override
        public String kind() {
            return "deck";
        }
    }

    /** A paragraph of the body. */
    record Paragraph(Span span) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** A passage of somebody's words, set off from the body by its layout; it may need no quotation marks. */
    record BlockQuote(Span span) implements Block {
        @Override
        public String kind() {
            return "blockquote";
        }
    }
}
