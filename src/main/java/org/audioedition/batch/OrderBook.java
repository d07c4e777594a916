package org.audioedition.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.audioedition.article.Problem;
import org.audioedition.article.source.ReadArticle;
import org.jspecify.annotations.Nullable;

/** What is to be decided about orders when all of them are known: which are twins, and who shares a folder's name. */
public final class OrderBook {

    private OrderBook() {}

    /**
     * The orders of what was found in a source.
     *
     * @param order of the source
     * @param found its articles
     */
    public static List<OrderLine> surveyed(OrderLine order, List<ReadArticle> found) {
        Integer only = order.item();
        return IntStream.range(0, found.size())
                .filter(number -> only == null || number == only)
                .mapToObj(number -> {
                    ReadArticle one = found.get(number);
                    return one.article()
                            .map(article -> order.surveyed(number, article))
                            .orElseGet(() -> order.at(number).failing(one.problems()));
                })
                .toList();
    }

    /**
     * Gives every order its place; their order stays.
     *
     * @param surveyed all orders of the run, whoever is going to make them
     */
    public static List<OrderLine> placed(List<OrderLine> surveyed) {
        Set<String> seen = new HashSet<>();
        List<OrderLine> apart = surveyed.stream()
                .map(order -> order.id() == null || seen.add(order.id())
                        ? order
                        : order.failing(List.of(twin(order.source()))))
                .toList();
        Map<String, Integer> slugs = new HashMap<>();
        apart.forEach(order -> slugs.merge(String.valueOf(order.slug()), 1, Integer::sum));
        Set<String> taken = apart.stream()
                .map(OrderLine::ownPlace)
                .filter(place -> place != null && slugs.containsKey(place))
                .collect(Collectors.toSet());
        return apart.stream().map(order -> placed(order, slugs, taken)).toList();
    }

    /** A slug that several share, or that is what another article's own place is called, is no place. */
    private static OrderLine placed(OrderLine order, Map<String, Integer> slugs, Set<String> taken) {
        String slug = order.slug();
        if (slug == null) {
            return order;
        }
        boolean shared = slugs.getOrDefault(slug, 1) > 1 || taken.contains(slug);
        return order.placed(shared ? order.ownPlace() : null);
    }

    /** Two files of one name with one title are one article to every later run; the second would replace the first. */
    public static Problem twin(String place) {
        return Problem.error(
                "ART-TWIN",
                place,
                "another article of this run has the same file name and title; rename one file, or give one a --title of"
                        + " its own");
    }

    /** The article of an order among those of its source, or null if it is there no more. */
    public static @Nullable ReadArticle article(OrderLine order, List<ReadArticle> found) {
        int number = order.item() == null ? 0 : order.item();
        return number < found.size() ? found.get(number) : null;
    }
}
