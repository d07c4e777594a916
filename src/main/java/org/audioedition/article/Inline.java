package org.audioedition.article;

/** A stretch within a block that is more than its letters. */
public sealed interface Inline {

    /** Where it stands in the article's text. */
    Span span();

    /** The same stretch {@code by} characters further on. */
    Inline movedBy(int by);

    /** The kind's name in {@code edition.json}. */
    String kind();

    /**
     * A mark that sends the reader to a {@link Block.Footnote}.
     *
     * @param span its place, with brackets
     * @param label the note's label
     */
    record NoteReference(Span span, String label) implements Inline {
        @Override
        public Inline movedBy(int by) {
            return new NoteReference(span.movedBy(by), label);
        }

        @Override
        public String kind() {
            return "noteref";
        }
    }

    /**
     * An abbreviation whose long form the article gives.
     *
     * @param span its place
     * @param expansion the long form
     */
    record Abbreviation(Span span, String expansion) implements Inline {
        @Override
        public Inline movedBy(int by) {
            return new Abbreviation(span.movedBy(by), expansion);
        }

        @Override
        public String kind() {
            return "abbreviation";
        }
    }

    /**
     * A passage that the article marks as being in another language.
     *
     * @param span its place
     * @param language a BCP 47 tag
     */
    record Foreign(Span span, String language) implements Inline {
        @Override
        public Inline movedBy(int by) {
            return new Foreign(span.movedBy(by), language);
        }

        @Override
        public String kind() {
            return "foreign";
        }
    }

    /** A formula within a sentence, as its alternative text. */
    record Formula(Span span) implements Inline {
        @Override
        public Inline movedBy(int by) {
            return new Formula(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "formula";
        }
    }

    /** Program text within a sentence. */
    record Code(Span span) implements Inline {
        @Override
        public Inline movedBy(int by) {
            return new Code(span.movedBy(by));
        }

        @Override
        public String kind() {
            return "code";
        }
    }
}
