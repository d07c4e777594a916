package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds on the work that hostile input causes: what rules hand on, and what is allocated, as the input doubles. */
class WorkTest {

    private static final int LENGTH = 20_000;

    /** Twice the input may take twice the memory, and what a list needs when it grows. */
    private static final double DOUBLE = 2.8;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** No rule hands on more than it was given, so that parts of parts end. */
    @ParameterizedTest
    @MethodSource("pieces")
    void handsOnNoMoreThanTheWord(String piece) {
        AtomicLong handed = new AtomicLong();
        UnaryOperator<String> say = part -> {
            handed.addAndGet(part.length());
            return part;
        };
        List<Rule> rules = List.of(
                new Web(say),
                new Money(say),
                new Dates(false, say),
                new Fractions(say),
                new Ranges(say),
                new Numbers(say),
                new SpokenAbbreviations(say),
                new Codes(say),
                new Compounds(say, new Marks()));
        String word = piece.repeat(LENGTH / piece.length());
        for (Rule rule : rules) {
            handed.set(0);
            rule.read(new Line(word), 0);
            assertThat(handed.get()).as(rule.getClass().getSimpleName()).isLessThanOrEqualTo(word.length());
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void allocatesInProportionToTheInput(String piece) {
        String half = piece.repeat(LENGTH / piece.length());
        allocated(half);
        long once = allocated(half);
        assertThat((double) allocated(half + half)).isLessThan(once * DOUBLE + 100_000);
    }

    static Stream<String> pieces() {
        return Stream.concat(NormalizerPropertyTest.hostile(), Stream.of("word ", "$5 ", "a-b-c ", "99 ", "U.S. "));
    }

    private static long allocated(String text) {
        Span span = new Span(0, text.length());
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
