package org.audioedition.check;

import java.util.HashMap;
import java.util.Map;

/** Blocks, sentences, words and quotations stand in the text where they should; wants spans that are sound. */
final class TextCheck {

    private final EditionRecord edition;
    private final Faults faults;

    private TextCheck(EditionRecord edition, Faults faults) {
        this.edition = edition;
        this.faults = faults;
    }

    static void check(EditionRecord edition, Faults faults) {
        TextCheck check = new TextCheck(edition, faults);
        check.blocks();
        check.sentences();
        check.quotations();
    }

    private void blocks() {
        int at = 0;
        for (EditionRecord.Block block : edition.blocks()) {
            boolean apart = block.span().start() >= at
                    && Visible.of(edition.text().substring(at, block.span().start()))
                            .isEmpty();
            require(apart, Rule.BLOCKS, "block " + block.id() + " at " + block.span() + " does not follow " + at);
            at = Math.max(at, block.span().end());
        }
        require(
                Visible.of(edition.text().substring(at)).isEmpty(),
                Rule.BLOCKS,
                "the text goes on behind the last block, at " + at);
    }

    private void sentences() {
        Map<String, Span> blocks = new HashMap<>();
        edition.blocks().forEach(block -> blocks.put(block.id(), block.span()));
        int at = 0;
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            Span span = sentence.span();
            Span block = blocks.get(sentence.paragraph());
            require(
                    span.start() >= at && (block == null || block.holds(span)),
                    Rule.SENTENCE_SPAN,
                    "the sentence at " + span + " must stand behind " + at + " in block " + sentence.paragraph() + " "
                            + block);
            at = Math.max(at, span.end());
            require(
                    span.of(edition.text()).equals(sentence.text()),
                    Rule.SENTENCE_TEXT,
                    "the text of the sentence at " + span + " is not what stands there");
            words(sentence);
        }
    }

    private void words(EditionRecord.Sentence sentence) {
        int at = sentence.span().start();
        require(!sentence.words().isEmpty(), Rule.WORD_SPAN, "the sentence at " + sentence.span() + " has no words");
        for (EditionRecord.Word word : sentence.words()) {
            require(
                    word.span().start() >= at && sentence.span().holds(word.span()),
                    Rule.WORD_SPAN,
                    "the word at " + word.span() + " must stand behind " + at + " in the sentence at "
                            + sentence.span());
            at = Math.max(at, word.span().end());
        }
    }

    private void quotations() {
        Map<String, EditionRecord.Quotation> quotations = new HashMap<>();
        edition.quotations().forEach(quotation -> quotations.put(quotation.id(), quotation));
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            EditionRecord.Quotation quotation = quotations.get(sentence.quotation());
            if (quotation != null) {
                quotation(sentence, quotation);
            }
        }
    }

    /** A stop behind the closing mark belongs to the sentence and not to the quotation, so the words count. */
    private void quotation(EditionRecord.Sentence sentence, EditionRecord.Quotation quotation) {
        String what = "the sentence at " + sentence.span() + " of quotation " + quotation.id();
        require(
                sentence.words().stream().allMatch(word -> quotation.span().holds(word.span())),
                Rule.QUOTATION,
                what + " has words that are not within " + quotation.span());
        require(
                quotation.voice().equals(sentence.voice()),
                Rule.QUOTATION,
                what + " is heard in the voice " + sentence.voice() + ", wanted is " + quotation.voice());
    }

    private void require(boolean holds, Rule rule, String message) {
        faults.unless(holds, rule, EditionRecord.FILE, message);
    }
}
