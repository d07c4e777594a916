package org.audioedition.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.audioedition.article.Span;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecitalTest {

    private static final Voice VOICE = new ToneEngine().voices().get(0);

    /** Utterances of one word each, {@code w0 w1 w2 …}; every third is long. */
    private static List<Utterance> utterances(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> utterance("w" + i + (i % 3 == 0 ? "x".repeat(20) : "")))
                .toList();
    }

    private static Utterance utterance(String word) {
        return new Utterance(
                List.of(new SpokenWord(new Span(0, 1), word, Pause.NONE)), VOICE, new Prosody(1, 0.2, 0.3));
    }

    /** An engine whose clips are as many samples long as the number of their utterance. */
    private static class Counting implements Synthesis {

        final List<String> threads = Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger begun = new AtomicInteger();

        static int number(Utterance utterance) {
            return Integer.parseInt(utterance.words().get(0).spoken().replaceAll("\\D", ""));
        }

        @Override
        public Speech speak(Utterance utterance) throws SpeechException {
            threads.add(Thread.currentThread().getName());
            begun.incrementAndGet();
            return new Speech(new short[number(utterance)], 8000, List.of(new Speech.Mark(0, 0)));
        }
    }

    private static List<Integer> heard(Recital recital, int count) throws SpeechException {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lengths.add(recital.next().samples().length);
        }
        return lengths;
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void isHeardInOrder(int jobs) throws Exception {
        try (Recital recital = new Recital(new Counting(), utterances(100), jobs)) {
            assertThat(heard(recital, 100)).isEqualTo(upTo(100));
        }
    }

    @Test
    void isHeardInOrderWhereTheFirstIsTheSlowest() throws Exception {
        CountDownLatch others = new CountDownLatch(3);
        Synthesis slow = new Counting() {
            @Override
            public Speech speak(Utterance utterance) throws SpeechException {
                if (number(utterance) == 0) {
                    await(others);
                }
                others.countDown();
                return super.speak(utterance);
            }
        };
        try (Recital recital = new Recital(slow, utterances(8), 2)) {
            assertThat(heard(recital, 8)).isEqualTo(upTo(8));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void runsOnlyAFewUtterancesAhead() throws Exception {
        Counting engine = new Counting();
        try (Recital recital = new Recital(engine, utterances(100), 2)) {
            recital.next();
        }
        assertThat(engine.begun.get()).isBetween(1, 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFailureReachesWhoeverWaitsForThatUtterance(int jobs) throws Exception {
        Synthesis failing = new Counting() {
            @Override
            public Speech speak(Utterance utterance) throws SpeechException {
                if (number(utterance) == 4) {
                    throw new SpeechException("no voice for w4", null);
                }
                return super.speak(utterance);
            }
        };
        try (Recital recital = new Recital(failing, utterances(10), jobs)) {
            assertThat(heard(recital, 4)).isEqualTo(upTo(4));
            assertThatThrownBy(recital::next)
                    .isInstanceOf(SpeechException.class)
                    .hasMessage("no voice for w4");
            assertThat(recital.next().samples()).hasSize(5);
        }
    }

    @Test
    void aDefectOfAnEngineIsNotTakenForAFailure() {
        Synthesis broken = new Counting() {
            @Override
            public Speech speak(Utterance utterance) {
                throw new IllegalArgumentException("a defect");
            }
        };
        try (Recital recital = new Recital(broken, utterances(10), 2)) {
            assertThatThrownBy(recital::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("a defect");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void endsWithTheLastUtterance(int jobs) throws Exception {
        try (Recital recital = new Recital(new Counting(), utterances(2), jobs)) {
            heard(recital, 2);
            assertThatThrownBy(recital::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void nobodySpeaksOnceItIsClosed() throws Exception {
        Counting engine = new Counting();
        try (Recital recital = new Recital(engine, utterances(100), 3)) {
            recital.next();
        }
        int begun = engine.begun.get();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> engine.threads.contains(thread.getName()) && thread.isAlive())
                .isEmpty();
        assertThat(engine.begun.get()).isEqualTo(begun);
    }
}
