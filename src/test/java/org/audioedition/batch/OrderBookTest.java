package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.store.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderBookTest {

    private static ReadArticle read(String title, String text) {
        return new ReadArticle(Prints.article(title + "\n\n" + text), List.of(), List.of());
    }

    /** The survey of a source with one article, whose file has the source's name. */
    private static OrderLine order(String source, String title) {
        var article = Prints.article(title + "\n\nIt was dark.").knownAs(Digests.sha256(source));
        return OrderBook.surveyed(OrderLine.of(source), List.of(new ReadArticle(article, List.of(), List.of())))
                .get(0);
    }

    @Test
    void aSourceHasAnOrderForEachOfItsArticles() {
        ReadArticle failed = ReadArticle.failed(Problem.error("ART-X", "b", "it is broken"));
        List<OrderLine> orders =
                OrderBook.surveyed(OrderLine.of("feed.xml"), List.of(read("One", "A."), failed, read("Two", "B.")));
        assertThat(orders).extracting(OrderLine::item).containsExactly(0, 1, 2);
        assertThat(orders).extracting(OrderLine::slug).containsExactly("one", null, "two");
        assertThat(orders.get(1).reasons()).extracting(Problem::id).containsExactly("ART-X");
    }

    @Test
    void anOrderOfOneItemIsOfThatOne() {
        OrderLine third = OrderLine.written("{\"source\": \"feed.xml\", \"item\": 1}", "x");
        assertThat(OrderBook.surveyed(third, List.of(read("One", "A."), read("Two", "B."))))
                .extracting(OrderLine::slug)
                .containsExactly("two");
    }

    @Test
    void articlesThatShareASlugAllHaveFoldersOfTheirOwn() {
        List<OrderLine> placed = OrderBook.placed(List.of(order("a", "Rain"), order("b", "Sun"), order("c", "Rain")));
        assertThat(placed.get(0).folder()).matches("rain-[0-9a-f]{6}");
        assertThat(placed.get(1).folder()).isNull();
        assertThat(placed.get(2).folder())
                .matches("rain-[0-9a-f]{6}")
                .isNotEqualTo(placed.get(0).folder());
    }

    @Test
    void aTitleThatIsCalledLikeAnothersOwnFolderGivesWay() {
        OrderLine one = order("a", "Rain");
        String own = Objects.requireNonNull(one.ownPlace());
        List<OrderLine> placed = OrderBook.placed(List.of(one, order("b", "Rain"), order("c", own)));
        assertThat(placed).extracting(OrderLine::folder).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void theSecondOfTwoTwinsFails() {
        List<OrderLine> placed = OrderBook.placed(List.of(order("a", "Rain"), order("a", "Rain")));
        assertThat(placed.get(0).reasons()).isEmpty();
        assertThat(placed.get(1).reasons()).extracting(Problem::id).containsExactly("ART-TWIN");
        assertThat(placed.get(0).folder()).isNull();
    }

    @Test
    void placesAreTheSameWhateverTheOrderOfTheList() {
        List<OrderLine> all = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> order("s" + i, "Title " + i % 25))
                .toList());
        Map<String, String> places = places(all);
        Collections.shuffle(all, new Random(7));
        assertThat(places(all)).isEqualTo(places);
    }

    private static Map<String, String> places(List<OrderLine> all) {
        Map<String, String> places = new HashMap<>();
        OrderBook.placed(all).forEach(order -> places.put(order.source(), String.valueOf(order.folder())));
        return places;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void everyOrderIsInOnePart(int parts) {
        List<OrderLine> all = IntStream.range(0, 200)
                .mapToObj(i -> OrderLine.of("s" + i / 2).at(i % 2))
                .toList();
        for (OrderLine order : all) {
            assertThat(IntStream.rangeClosed(1, parts).filter(part -> new Shard(part, parts).holds(order)))
                    .hasSize(1);
        }
        for (int part = 1; part <= parts; part++) {
            Shard shard = new Shard(part, parts);
            assertThat(all.stream().filter(shard::holds).count())
                    .isBetween(200L / parts - 30, 200L / parts + 30)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "1", "a/b", "-1/2", "1/2/3", ""})
    void whatIsNoPartIsRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderIsReadAsItWasWritten() {
        OrderLine order = order("a “b” <c>.txt", "Rain").at(3).placed("rain-123456");
        assertThat(OrderLine.read(order.toString())).isEqualTo(order);
        assertThat(order.toString()).doesNotContain("\n");
        OrderLine failed = OrderLine.of("a").failing(List.of(Problem.error("ART-X", "a", "no")));
        assertThat(OrderLine.read(failed.toString())).isEqualTo(failed);
    }

    @Test
    void whatAnOrderSaysOutranksWhatIsSaidOfAll() {
        OrderLine order = OrderLine.written("{\"source\": \"a.txt\", \"title\": \"T\", \"rights\": \"R\"}", "x");
        assertThat(order.over(new MetadataOptions("all", "b", null, "en", null, "r")))
                .isEqualTo(new MetadataOptions("T", "b", null, "en", null, "R"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{}",
                "{\"source\": null}",
                "{\"source\": \"\"}",
                "{\"source\": \"a\", \"item\": \"one\"}",
                "{\"source\": \"a\", \"titel\": \"T\"}",
                "{\"source\": \"a\", \"title\": {}}",
                "{\"source\": \"a\", \"folder\": \"../x\"}"
            })
    void aLineThatIsNoOrderFailsByItself(String line) {
        OrderLine order = OrderLine.written(line, "orders.jsonl:3");
        assertThat(order.reasons())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("orders.jsonl:3"))
                .extracting(Problem::id)
                .isEqualTo("ORD-LINE");
    }
}
