package org.audioedition.article.source.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, by the words of schema.org. */
final class JsonLd {

    /** From what says most to what says least. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of(
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "BackgroundNewsArticle",
                    "ReviewNewsArticle",
                    "AskPublicNewsArticle"),
            Set.of("Article", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle", "LiveBlogPosting"),
            Set.of("Review", "ClaimReview", "MedicalWebPage", "CreativeWork"));

    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://\\s*)?(?:<!--|<!\\[CDATA\\[)|(?://\\s*)?(?:-->|\\]\\]>)\\s*;?\\s*$");
    private static final int DEEPEST = 60;

    private final List<JsonObject> objects = new ArrayList<>();
    private final Map<String, JsonObject> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                found.collect(parse(WRAPPING.matcher(script.data()).replaceAll("")));
            }
        }
        return found;
    }

    /** The object that describes the article; empty when there is none. */
    JsonObject article() {
        for (Set<String> kinds : KINDS) {
            for (JsonObject object : objects) {
                if (strings(object.get("@type")).stream().anyMatch(kinds::contains)
                        && (object.has("headline") || object.has("name") || object.has("articleBody"))) {
                    return object;
                }
            }
        }
        return new JsonObject();
    }

    /** The objects that a property holds or refers to; a bare text is an object with a name. */
    List<JsonObject> things(JsonObject of, String property) {
        List<JsonObject> things = new ArrayList<>();
        for (JsonElement element : elements(of.get(property))) {
            if (element.isJsonObject()) {
                JsonObject object = element.getAsJsonObject();
                String id = text(object, "@id");
                boolean refers = id != null && !object.has("name");
                things.add(refers ? byId.getOrDefault(id, object) : object);
            } else if (element.isJsonPrimitive()) {
                JsonObject named = new JsonObject();
                named.addProperty("name", element.getAsString());
                things.add(named);
            }
        }
        return things;
    }

    /** The first text of a property, or null. */
    static @Nullable String text(JsonObject of, String property) {
        List<String> texts = strings(of.get(property));
        return texts.isEmpty() ? null : texts.get(0);
    }

    static List<String> strings(@Nullable JsonElement value) {
        return elements(value).stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<JsonElement> elements(@Nullable JsonElement value) {
        if (value == null) {
            return List.of();
        }
        return value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
    }

    private void collect(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonElement next = open.pop();
            if (next.isJsonArray()) {
                List<JsonElement> elements = next.getAsJsonArray().asList();
                for (int i = elements.size() - 1; i >= 0; i--) {
                    open.push(elements.get(i));
                }
            } else if (next.isJsonObject()) {
                JsonObject object = next.getAsJsonObject();
                objects.add(object);
                String id = text(object, "@id");
                if (id != null && object.size() > 1) {
                    byId.putIfAbsent(id, object);
                }
                for (String inner : List.of("mainEntity", "mainEntityOfPage", "@graph")) {
                    JsonElement value = object.get(inner);
                    if (value != null) {
                        open.push(value);
                    }
                }
            }
        }
    }

    /** Reads JSON as far as it goes: what stands before a fault is kept. */
    private static JsonElement parse(String json) {
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.LENIENT);
        JsonArray root = new JsonArray();
        try {
            read(reader, root);
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            // Cut off or broken: what was read so far is worth having.
        }
        return root;
    }

    private static void read(JsonReader reader, JsonArray root) throws IOException {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
        String name = "";
        while (open.size() < DEEPEST) {
            JsonToken token = reader.peek();
            switch (token) {
                case NAME -> name = reader.nextName();
                case BEGIN_OBJECT, BEGIN_ARRAY -> {
                    boolean object = token == JsonToken.BEGIN_OBJECT;
                    JsonElement inner = object ? new JsonObject() : new JsonArray();
                    add(open.element(), name, inner);
                    open.push(inner);
                    if (object) {
                        reader.beginObject();
                    } else {
                        reader.beginArray();
                    }
                }
                case END_OBJECT -> {
                    reader.endObject();
                    open.pop();
                }
                case END_ARRAY -> {
                    reader.endArray();
                    open.pop();
                }
                case STRING, NUMBER -> add(open.element(), name, new JsonPrimitive(reader.nextString()));
                case BOOLEAN -> add(open.element(), name, new JsonPrimitive(reader.nextBoolean()));
                case NULL -> reader.nextNull();
                case END_DOCUMENT -> {
                    return;
                }
            }
        }
    }

    private static void add(JsonElement to, String name, JsonElement value) {
        if (to instanceof JsonArray array) {
            array.add(value);
        } else {
            to.getAsJsonObject().add(name, value);
        }
    }
}
