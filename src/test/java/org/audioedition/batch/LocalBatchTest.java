package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.audioedition.article.Problem;
import org.audioedition.batch.ReceiptLine.State;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalBatchTest {

    private static final Problem BAD = Problem.error("ART-X", "x", "bad");

    private final AtomicInteger begun = new AtomicInteger();

    private static List<OrderLine> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> OrderLine.of("s" + i).at(0))
                .toList();
    }

    private static ReceiptLine receipt(OrderLine order, State state) {
        return new ReceiptLine(order, null, state, null, state == State.FAILED ? List.of(BAD) : List.of(), 0, 0, 0);
    }

    private interface Printer {
        ReceiptLine print(OrderLine order) throws EnvironmentException;
    }

    private LocalBatch batch(int jobs, Printer printer) {
        return new LocalBatch(jobs, () -> new LocalBatch.Worker() {
            @Override
            public void forget() {}

            @Override
            public List<OrderLine> survey(OrderLine source) {
                return List.of(source.at(0), source.at(1));
            }

            @Override
            public ReceiptLine print(OrderLine order) throws EnvironmentException {
                begun.incrementAndGet();
                return printer.print(order);
            }
        });
    }

    private static List<String> sources(List<ReceiptLine> receipts) {
        return receipts.stream().map(receipt -> receipt.order().source()).toList();
    }

    private static List<String> names(int count) {
        return orders(count).stream().map(OrderLine::source).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void receiptsComeInTheOrderOfTheirOrders(int jobs) throws Exception {
        List<ReceiptLine> receipts = new ArrayList<>();
        batch(jobs, order -> receipt(order, State.MADE)).print(orders(1000), receipt -> true, receipts::add);
        assertThat(sources(receipts)).isEqualTo(names(1000));
    }

    @Test
    void aQuickThreadWaitsForASlowOne() throws Exception {
        AtomicReference<@Nullable Thread> quick = new AtomicReference<>();
        AtomicInteger judged = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        List<ReceiptLine> receipts = new ArrayList<>();
        LocalBatch batch = batch(2, order -> {
            if (order.source().equals("s0")) {
                while (judged.get() < 999 && !isWaiting(quick.get())) {
                    Thread.onSpinWait();
                }
                ahead.set(judged.get());
            } else {
                quick.compareAndSet(null, Thread.currentThread());
            }
            return receipt(order, State.MADE);
        });
        batch.print(
                orders(1000),
                receipt -> {
                    judged.incrementAndGet();
                    return true;
                },
                receipts::add);
        assertThat(ahead).hasValue(255);
        assertThat(sources(receipts)).isEqualTo(names(1000));
    }

    private static boolean isWaiting(@Nullable Thread thread) {
        return thread != null && thread.getState() == Thread.State.WAITING;
    }

    @Test
    void afterTheJudgeHasSaidNoNothingMoreIsBegun() throws Exception {
        List<ReceiptLine> receipts = new ArrayList<>();
        batch(1, order -> receipt(order, order.source().equals("s4") ? State.FAILED : State.MADE))
                .print(orders(20), receipt -> receipt.state() != State.FAILED, receipts::add);
        assertThat(sources(receipts)).isEqualTo(names(5));
        assertThat(begun).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aMachineThatLacksSomethingEndsItAndWhatWasMadeIsDelivered(int jobs) {
        List<ReceiptLine> receipts = new ArrayList<>();
        LocalBatch batch = batch(jobs, order -> {
            if (order.source().equals("s5")) {
                throw new EnvironmentException("the disk is full");
            }
            return receipt(order, State.MADE);
        });
        assertThatThrownBy(() -> batch.print(orders(1000), receipt -> true, receipts::add))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("the disk is full");
        assertThat(sources(receipts)).startsWith("s0", "s1", "s2", "s3", "s4").hasSize(begun.get() - 1);
    }

    @Test
    void aDefectIsNotHidden() {
        LocalBatch batch = batch(2, order -> {
            throw new IllegalStateException("a bug");
        });
        assertThatThrownBy(() -> batch.print(orders(3), receipt -> true, receipt -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theSurveyKeepsTheOrderOfTheSources(int jobs) throws Exception {
        List<OrderLine> found = new ArrayList<>();
        batch(jobs, order -> receipt(order, State.MADE))
                .survey(orders(50).iterator(), (source, orders) -> found.addAll(orders));
        assertThat(found).hasSize(100);
        assertThat(found.stream().map(OrderLine::source).distinct()).containsExactlyElementsOf(names(50));
    }

    @Test
    void theLineOfAFailedOrderHasEverythingThatOthersHave() {
        assertThat(receipt(OrderLine.of("a “b”.txt").at(2), State.FAILED))
                .hasToString("{\"source\":\"a “b”.txt\",\"item\":2,\"article\":null,\"key\":null,\"state\":\"failed\","
                        + "\"folder\":null,\"files\":[],\"problems\":[{\"id\":\"ART-X\",\"severity\":\"error\","
                        + "\"place\":\"x\",\"message\":\"bad\"}],\"audioSeconds\":0.0,\"spoken\":0,\"cpuSeconds\":0.0,"
                        + "\"realTimeFactor\":null}");
    }
}
