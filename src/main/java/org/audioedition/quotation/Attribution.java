package org.audioedition.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says whose words quotations are: by the cue beside each, else by what was said before it.
 *
 * <p>It is asked in the order of the text, for it remembers who spoke last.
 */
final class Attribution {

    private static final int MOST_TURNS = 2;
    /** A paragraph with a longer frame around its quotation tells more than who speaks. */
    private static final int LONGEST_CUE = 30;

    private final Article article;
    private final Register register;
    private final References references;
    private final Speakers speakers;
    /** Who spoke in the last paragraphs with speech, the latest first. */
    private final Deque<Turn> turns = new ArrayDeque<>();

    /** @param open whether it leaves the word to another: a question, or a paragraph with little else in it */
    private record Turn(int block, String speaker, boolean open) {}

    Attribution(Article article, List<Span> quoted, Speakers speakers) {
        this.article = article;
        this.references = new References(article, quoted, speakers);
        this.register = references.register();
        this.speakers = speakers;
    }

    /** The speaker whom a cue names. */
    Source named(CueFinder.Cue cue, Span quotation) {
        Turn last = turns.peekFirst();
        String speaker = references.speaker(cue.mention(), quotation.start(), last == null ? null : last.speaker());
        return new Source(speaker, cue.mention().span(), cue.rule(), cue.confidence());
    }

    /**
     * Who speaks where no cue stands beside the quotation, or null.
     *
     * @param block the number of the quotation's block
     * @param before the quotation before it in its block, if there is one
     */
    @Nullable
    Source unnamed(Span quotation, Kind kind, int block, @Nullable Quotation before) {
        if (kind == Kind.FRAGMENT) {
            return before != null && goesOn(quotation, before)
                    ? new Source(before.speaker(), null, "same-sentence", 0.75)
                    : null;
        }
        if (before != null && holdsTheFloor(before)) {
            return new Source(before.speaker(), null, "same-paragraph", 0.9);
        }
        Span paragraph = article.blocks().get(block).span();
        boolean first = new Span(paragraph.start(), quotation.start())
                .of(article.text())
                .isBlank();
        Source turn = first ? nextTurn(block, DashDialogue.isDash(article.text().charAt(quotation.start()))) : null;
        return turn != null ? turn : subjectBefore(quotation, first);
    }

    /** Whether the quotation before it, in the same sentence, has a speaker: {@code called it “dull” and “too long”}. */
    boolean goesOn(Span quotation, @Nullable Quotation before) {
        return before != null && before.speaker() != null && inOneSentence(before.span(), quotation);
    }

    /** Whether two quotations begin in one sentence. */
    boolean inOneSentence(Span one, Span other) {
        return register.sentence(one.start()) == register.sentence(other.start());
    }

    /** Two people who spoke in turns go on so where dashes part them, or they hardly interrupt; one who spoke in the paragraph before goes on. */
    private @Nullable Source nextTurn(int block, boolean dash) {
        Turn last = turns.peekFirst();
        if (last == null || last.block() != block - 1) {
            return null;
        }
        Turn other = turns.size() > 1 ? turns.peekLast() : null;
        if (other != null
                && (dash || (last.open() && other.open()))
                && other.block() == block - 2
                && !other.speaker().equals(last.speaker())) {
            return new Source(other.speaker(), null, "alternation", dash ? 0.6 : 0.4);
        }
        // Every dash is another's turn.
        return dash ? null : new Source(last.speaker(), null, "last-speaker", 0.7);
    }

    /** The first person named in the sentence before; over a paragraph's border it is a guess. */
    private @Nullable Source subjectBefore(Span quotation, boolean first) {
        int sentence = register.sentence(quotation.start()) - 1;
        String rule = first ? "subject-before" : "sentence-before";
        Register.Occurrence subject = null;
        for (int i = register.before(quotation.start()) - 1; i >= 0; i--) {
            Register.Occurrence one = register.occurrences().get(i);
            if (one.sentence() < sentence) {
                break;
            }
            if (one.sentence() == sentence && one.entity().isPerson() && !one.quoted() && !one.possessive()) {
                subject = one;
            }
        }
        return subject == null
                ? null
                : new Source(
                        speakers.id(subject.entity()), new Span(subject.at(), subject.end()), rule, first ? 0.4 : 0.55);
    }

    /** Whether what comes next may go on with its speaker: speech does, and a fragment that its cue follows. */
    private static boolean holdsTheFloor(Quotation quotation) {
        return quotation.speaker() != null
                && (quotation.kind() == Kind.SPEECH
                        || (quotation.kind() == Kind.FRAGMENT
                                && quotation.rule().endsWith("-after")));
    }

    private boolean isOpen(Span quotation, Span paragraph) {
        String end = article.text().substring(Math.max(quotation.start(), quotation.end() - 2), quotation.end());
        return end.contains("?") || paragraph.length() - quotation.length() < LONGEST_CUE;
    }

    /** Remembers who spoke. */
    void spoke(Quotation quotation, int block) {
        String speaker = quotation.speaker();
        if (speaker == null || !holdsTheFloor(quotation) || article.blocks().get(block) instanceof Block.Heading) {
            return;
        }
        Turn last = turns.peekFirst();
        if (last != null && last.block() == block) {
            turns.removeFirst();
        }
        turns.addFirst(new Turn(
                block,
                speaker,
                isOpen(quotation.span(), article.blocks().get(block).span())));
        if (turns.size() > MOST_TURNS) {
            turns.removeLast();
        }
    }
}
