package org.audioedition.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final long PLENTY = 1_000_000;

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static List<Long> work(int count, long each) {
        return Collections.nCopies(count, each);
    }

    @Test
    void aShareEndsWhereItsWorkIsFull() {
        assertThat(Shares.of(items(600), work(600, 1000), 50_000, 2))
                .hasSize(12)
                .allSatisfy(share -> assertThat(share).hasSize(50));
    }

    @Test
    void littleWorkIsSharedByAllCores() {
        assertThat(Shares.of(items(24), work(24, 1000), PLENTY, 4)).hasSize(12);
    }

    @Test
    void theOrderOfTheListIsKept() {
        List<List<String>> shares = Shares.of(items(7), List.of(1L, 9L, 1L, 1L, 9L, 1L, 0L), 3, 1);
        assertThat(shares.stream().flatMap(List::stream)).containsExactlyElementsOf(items(7));
    }

    @Test
    void whatHasNoCharactersIsDoneAllTheSame() {
        assertThat(Shares.of(items(3), work(3, 0), PLENTY, 2).stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(3);
        assertThat(Shares.of(List.of(), List.of(), PLENTY, 2)).isEmpty();
    }
}
