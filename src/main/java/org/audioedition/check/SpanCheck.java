package org.audioedition.check;

/** Every span holds something of the text, and cuts no character in two. */
final class SpanCheck {

    private final String text;
    private final Faults faults;

    private SpanCheck(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    static void check(EditionRecord edition, Faults faults) {
        SpanCheck check = new SpanCheck(edition.text(), faults);
        edition.blocks().forEach(block -> check.span("block " + block.id(), block.span()));
        edition.quotations().forEach(quotation -> check.span("quotation " + quotation.id(), quotation.span()));
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            check.span("a sentence", sentence.span());
            sentence.words().forEach(word -> check.span("a word", word.span()));
        }
        edition.ledger().skipped().forEach(skip -> check.span("what is skipped", skip.span()));
        for (EditionRecord.Added added : edition.added()) {
            faults.unless(
                    added.after() <= edition.text().length(),
                    Rule.SPAN,
                    EditionRecord.FILE,
                    "an added text is heard after " + added.after() + ", the text ends at "
                            + edition.text().length());
        }
    }

    private void span(String what, Span span) {
        boolean inside = 0 <= span.start() && span.start() < span.end() && span.end() <= text.length();
        if (faults.unless(
                inside,
                Rule.SPAN,
                EditionRecord.FILE,
                what + " has the span " + span + ", the text has " + text.length() + " units")) {
            faults.unless(
                    !cuts(span.start()) && !cuts(span.end()),
                    Rule.SPAN,
                    EditionRecord.FILE,
                    what + " has the span " + span + ", which cuts a character in two");
        }
    }

    private boolean cuts(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
