package org.audioedition.check;

import java.util.BitSet;

/** The ledger made again from the sentences and the words: nothing is lost, nothing is counted twice. */
final class LedgerCheck {

    private LedgerCheck() {}

    static void check(EditionRecord edition, Faults faults) {
        skipped(edition, faults);
        BitSet skipped = new BitSet();
        edition.ledger()
                .skipped()
                .forEach(skip -> skipped.set(skip.span().start(), skip.span().end()));
        BitSet words = new BitSet();
        BitSet sentences = new BitSet();
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            sentences.set(sentence.span().start(), sentence.span().end());
            for (EditionRecord.Word word : sentence.words()) {
                words.set(word.span().start(), word.span().end());
            }
        }
        sums(edition, skipped.cardinality(), words.cardinality(), faults);
        BitSet both = (BitSet) words.clone();
        both.and(skipped);
        for (int at = both.nextSetBit(0); at >= 0; at = both.nextSetBit(both.nextClearBit(at))) {
            fault(faults, Rule.LEDGER_HEARD, place(edition, at) + " is in a word and skipped as well");
        }
        lost(edition, skipped, sentences, words, faults);
    }

    private static void skipped(EditionRecord edition, Faults faults) {
        int at = 0;
        for (EditionRecord.Skip skip : edition.ledger().skipped()) {
            if (skip.span().start() < at) {
                fault(faults, Rule.LEDGER_SKIPPED, "the skipped span " + skip.span() + " begins before " + at);
            }
            if (skip.reason().isBlank()) {
                fault(faults, Rule.LEDGER_SKIPPED, "the skipped span " + skip.span() + " has no reason");
            }
            at = Math.max(at, skip.span().end());
        }
    }

    private static void sums(EditionRecord edition, int skipped, int words, Faults faults) {
        EditionRecord.Ledger ledger = edition.ledger();
        int length = edition.text().length();
        long sum = ledger.spoken() + ledger.spokenAs() + skipped;
        if (ledger.characters() != length || sum != length) {
            String parts = ledger.spoken() + " spoken + " + ledger.spokenAs() + " spokenAs + " + skipped + " skipped";
            String whole = ledger.characters() + " characters, the text has " + length;
            fault(faults, Rule.LEDGER_SUM, parts + " = " + sum + "; it says " + whole);
        } else if (ledger.spokenAs() > words) {
            String message = ledger.spokenAs() + " characters spoken as something else, all words have " + words;
            fault(faults, Rule.LEDGER_SUM, message);
        }
    }

    /** A mark may be heard as a pause, so a sentence is enough for it; a letter or a digit wants a word. */
    private static void lost(EditionRecord edition, BitSet skipped, BitSet sentences, BitSet words, Faults faults) {
        String text = edition.text();
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            BitSet home = Character.isLetterOrDigit(text.codePointAt(at)) ? words : sentences;
            if (Visible.is(text.charAt(at)) && !home.get(at) && !skipped.get(at)) {
                if (at > end || at == 0) {
                    fault(faults, Rule.LEDGER_LOST, place(edition, at) + " is neither heard nor skipped");
                }
                end = at + 1;
            }
        }
    }

    private static String place(EditionRecord edition, int at) {
        String text = edition.text();
        return "character " + at + ", \""
                + text.substring(at, Math.min(text.length(), at + 20)).strip() + "\",";
    }

    private static void fault(Faults faults, Rule rule, String message) {
        faults.add(rule, EditionRecord.FILE, message);
    }
}
