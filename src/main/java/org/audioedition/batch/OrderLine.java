package org.audioedition.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.edition.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An order as a line of JSON, which can be sent anywhere. Whoever orders writes the source, and what the article does not say itself;
 * the survey adds what it finds; the place is decided last, when all orders are known.
 *
 * @param source the article's file or address
 * @param title its title, or null to take what it says; the same holds for the next five
 * @param item which article of its source, from 0; null for all of them
 * @param id the article's id, once it is surveyed
 * @param slug what its folder would be called, once it is surveyed
 * @param characters the length of its text, once it is surveyed
 * @param folder the name of the edition's folder, where it is not its slug
 * @param problems what cost the article its edition before it was begun
 */
public record OrderLine(
        String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String rights,
        @Nullable Integer item,
        @Nullable String id,
        @Nullable String slug,
        @Nullable Integer characters,
        @Nullable String folder,
        @Nullable List<Problem> problems) {

    /** What an order may say. */
    private static final Set<String> KEYS =
            Set.of("source", "title", "byline", "published", "language", "publisher", "rights", "item");

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    /** An order of all articles of a source. */
    public static OrderLine of(String source) {
        return new OrderLine(source, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Reads what {@link #toString()} writes. */
    public static OrderLine read(String line) {
        return JSON.fromJson(line, OrderLine.class);
    }

    /**
     * Reads what somebody has written.
     *
     * @param place where, as {@code orders.jsonl:3}
     * @return an order with a problem, if it is none
     */
    public static OrderLine written(String line, String place) {
        try {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            for (String key : object.keySet()) {
                if (!KEYS.contains(key)) {
                    return refused(
                            place,
                            "'" + key + "' is nothing that an order can say; it may say "
                                    + String.join(", ", KEYS.stream().sorted().toList()));
                }
            }
            OrderLine order = JSON.fromJson(object, OrderLine.class);
            // Gson knows nothing of what may be null.
            boolean named = object.has("source") && !object.get("source").isJsonNull();
            return named && !order.source().isBlank() ? order : refused(place, "it names no source");
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            return refused(place, "it is no order; write it as {\"source\": \"one.txt\"}");
        }
    }

    private static OrderLine refused(String place, String message) {
        return of(place).failing(List.of(Problem.error("ORD-LINE", place, message)));
    }

    /** The same order of another source. */
    public OrderLine from(String other) {
        return new OrderLine(
                other,
                title,
                byline,
                published,
                language,
                publisher,
                rights,
                item,
                id,
                slug,
                characters,
                folder,
                problems);
    }

    /** The same order of one article, which was found. */
    OrderLine surveyed(int number, Article article) {
        String found = Slug.of(article.metadata().title());
        return found(number, article.id(), found, article.text().length(), null, null);
    }

    /** The same order of an article that has cost its edition. */
    public OrderLine failing(List<Problem> reasons) {
        return found(item, null, null, null, null, List.copyOf(reasons));
    }

    /** The same order of an article in its source. */
    OrderLine at(int number) {
        return found(number, id, slug, characters, folder, problems);
    }

    /** The name of a folder that no other article has; null before the survey. */
    @Nullable
    String ownPlace() {
        return slug == null || id == null ? null : Shelf.own(slug, id);
    }

    /** The same order in its place, without what only served to find that. */
    OrderLine placed(@Nullable String name) {
        return found(item, null, null, characters, name, null);
    }

    /** The order of all articles of its source. */
    public String toSource() {
        return JSON.toJson(found(null, null, null, null, null, null));
    }

    /** What was ordered, with something else found. */
    private OrderLine found(
            @Nullable Integer number,
            @Nullable String article,
            @Nullable String name,
            @Nullable Integer length,
            @Nullable String place,
            @Nullable List<Problem> reasons) {
        return new OrderLine(
                source, title, byline, published, language, publisher, rights, number, article, name, length, place,
                reasons);
    }

    /** What is said of the article, over what is said of all. */
    public MetadataOptions over(MetadataOptions all) {
        return new MetadataOptions(
                title != null ? title : all.title(),
                byline != null ? byline : all.byline(),
                published != null ? published : all.published(),
                language != null ? language : all.language(),
                publisher != null ? publisher : all.publisher(),
                rights != null ? rights : all.rights());
    }

    /** What cost it its edition; nothing yet, if it is empty. */
    public List<Problem> reasons() {
        return problems == null ? List.of() : problems;
    }

    /** Its line, without a line break. */
    @Override
    public String toString() {
        return JSON.toJson(this);
    }
}
