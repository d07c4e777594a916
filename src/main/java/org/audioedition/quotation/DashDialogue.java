package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;

/**
 * Speech that a dash begins, as French novels and Joyce print it: {@code — I will come, said Ann — and soon.} It lasts until
 * the narrator's aside, and goes on behind the aside's dash.
 */
final class DashDialogue {

    private static final String DASHES = "—–―";
    /** Fewer paragraphs with a dash are no dialogue. */
    private static final int LEAST_PARAGRAPHS = 3;
    /** So many words into an aside stands its verb. */
    private static final int ASIDE = 4;

    private final String text;

    private DashDialogue(String text) {
        this.text = text;
    }

    /** Whether speech begins with it where there is no mark. */
    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** The speech of an article that has dash dialogue: a list for each of its blocks; empty ones where a block has none. */
    static List<List<Span>> find(Article article) {
        DashDialogue dialogue = new DashDialogue(article.text());
        List<List<Span>> speech = new ArrayList<>();
        int paragraphs = 0;
        int asides = 0;
        for (Block block : article.blocks()) {
            List<Span> spans = dialogue.begins(block) ? dialogue.speech(block.span()) : List.of();
            speech.add(spans);
            paragraphs += spans.isEmpty() ? 0 : 1;
            asides += !spans.isEmpty() && spans.get(0).end() < block.span().end() ? 1 : 0;
        }
        // A list of items with dashes has no narrator.
        boolean isDialogue = paragraphs >= LEAST_PARAGRAPHS && asides > 0;
        return isDialogue
                ? speech
                : article.blocks().stream().map(block -> List.<Span>of()).toList();
    }

    private boolean begins(Block block) {
        Span span = block.span();
        if (!(block instanceof Block.Paragraph) || span.length() < 3 || !isDash(text.charAt(span.start()))) {
            return false;
        }
        char next = text.charAt(span.start() + 1);
        return Character.isLetter(next) || (Words.isSpace(next) && Character.isLetter(text.charAt(span.start() + 2)));
    }

    private List<Span> speech(Span block) {
        List<Span> speech = new ArrayList<>();
        int begin = block.start();
        while (begin < block.end()) {
            int end = aside(begin + 1, block.end());
            speech.add(new Span(begin, end));
            begin = dash(end, block.end());
        }
        return speech;
    }

    /** Where the narrator's aside begins: behind a mark, with a verb of speech among its first words. */
    private int aside(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean mark = ",.?!…".indexOf(text.charAt(i)) >= 0 && Words.isSpace(text.charAt(i + 1));
            if (mark && isAside(i + 1, to)) {
                return i + 1;
            }
        }
        return to;
    }

    private boolean isAside(int from, int to) {
        List<Word> words = Words.in(text, from, Math.min(to, from + 60));
        for (int i = 0; i < words.size() && i < ASIDE; i++) {
            if (i > 0 && isParted(words.get(i - 1), words.get(i))) {
                return false;
            }
            if (i == 0 && isFirstPerson(words.get(0))) {
                return false;
            }
            if (SpeechVerbs.isVerb(words, i)) {
                return i > 0 || isNamed(words);
            }
        }
        return false;
    }

    /** {@code said Ann}: behind a verb that begins an aside stands who speaks. */
    private static boolean isNamed(List<Word> words) {
        return words.size() > 1
                && (words.get(1).isCapitalised() || Words.isPronoun(words.get(1)) || Words.isDeterminer(words.get(1)))
                && !isFirstPerson(words.get(1));
    }

    private static boolean isFirstPerson(Word word) {
        return word.lower().equals("i")
                || word.lower().equals("we")
                || word.lower().equals("you");
    }

    private boolean isParted(Word left, Word right) {
        return right.span().start() - left.span().end() > 1;
    }

    /** Where a dash in the aside, with blanks about it, begins speech again; the end if none does. */
    private int dash(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isDash(text.charAt(i)) && Words.isSpace(text.charAt(i - 1)) && Words.isSpace(text.charAt(i + 1))) {
                return i;
            }
        }
        return to;
    }
}
