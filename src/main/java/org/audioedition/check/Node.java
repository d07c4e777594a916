package org.audioedition.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with the path that leads to it: {@code sentences[3].words[0].span}.
 *
 * <p>What is missing or of another type becomes a fault that names the path, and reads as an empty value, so that one
 * reading finds all of them.
 */
final class Node {

    private final JsonElement json;
    private final String path;
    private final Faults faults;

    Node(JsonElement json, String path, Faults faults) {
        this.json = json;
        this.path = path;
        this.faults = faults;
    }

    Node object(String name) {
        JsonElement found = property(name);
        if (found != null && !found.isJsonObject()) {
            wrong(name, "an object");
        }
        return new Node(found == null ? JsonNull.INSTANCE : found, at(name), faults);
    }

    <T> List<T> list(String name, Function<Node, T> reader) {
        List<T> items = new ArrayList<>();
        JsonElement found = property(name);
        if (found instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                Node item = new Node(array.get(i), at(name) + "[" + i + "]", faults);
                if (item.json.isJsonObject()) {
                    items.add(reader.apply(item));
                } else {
                    faults.add(Rule.PROPERTY, EditionRecord.FILE, item.path + " is not an object");
                }
            }
        } else if (found != null) {
            wrong(name, "a list");
        }
        return items;
    }

    Span span(String name) {
        JsonElement found = property(name);
        if (found == null) {
            return new Span(0, 0);
        }
        if (found instanceof JsonArray array && array.size() == 2) {
            Long start = whole(array.get(0));
            Long end = whole(array.get(1));
            if (start != null && end != null && start == start.intValue() && end == end.intValue()) {
                return new Span(start.intValue(), end.intValue());
            }
        }
        wrong(name, "a pair of whole numbers");
        return new Span(0, 0);
    }

    String text(String name) {
        JsonElement found = property(name);
        if (found != null && !isText(found)) {
            wrong(name, "a text");
        }
        return found != null && isText(found) ? found.getAsString() : "";
    }

    /** A text that must satisfy {@code allowed}, which {@code wanted} puts in words. */
    String text(String name, Predicate<String> allowed, String wanted) {
        JsonElement found = property(name);
        String text = found == null ? "" : text(name);
        if (found != null && isText(found) && !allowed.test(text)) {
            faults.add(Rule.VALUE, EditionRecord.FILE, at(name) + " is \"" + shown(text) + "\", wanted is " + wanted);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        JsonElement found = property(name);
        return found == null || found.isJsonNull() ? null : text(name);
    }

    @Nullable
    String textOrNull(String name, Predicate<String> allowed, String wanted) {
        JsonElement found = property(name);
        return found == null || found.isJsonNull() ? null : text(name, allowed, wanted);
    }

    @Nullable
    String textIfThere(String name) {
        return json instanceof JsonObject object && object.has(name) ? text(name) : null;
    }

    /** A list that records of older versions lack. */
    <T> List<T> listIfThere(String name, Function<Node, T> reader) {
        return json instanceof JsonObject object && object.has(name) ? list(name, reader) : List.of();
    }

    long integer(String name, long least, long most) {
        JsonElement found = property(name);
        if (found == null) {
            return least;
        }
        Long value = whole(found);
        if (value == null) {
            wrong(name, "a whole number");
            return least;
        }
        if (value < least || value > most) {
            faults.add(Rule.VALUE, EditionRecord.FILE, at(name) + " is " + value);
        }
        return value;
    }

    @Nullable
    Double numberOrNull(String name) {
        JsonElement found = property(name);
        if (found == null || found.isJsonNull()) {
            return null;
        }
        if (found instanceof JsonPrimitive value && value.isNumber()) {
            return value.getAsDouble();
        }
        wrong(name, "a number or null");
        return null;
    }

    /** A number from 0 to 1. */
    void portion(String name) {
        JsonElement found = property(name);
        boolean number = found instanceof JsonPrimitive value && value.isNumber();
        if (found != null && !number) {
            wrong(name, "a number");
        } else if (found != null && !(found.getAsDouble() >= 0 && found.getAsDouble() <= 1)) {
            faults.add(Rule.VALUE, EditionRecord.FILE, at(name) + " is " + found + ", wanted is 0 to 1");
        }
    }

    /** Whether a property is there and true; it may be missing. */
    boolean isSet(String name) {
        return json instanceof JsonObject object
                && object.get(name) instanceof JsonPrimitive value
                && value.isBoolean()
                && value.getAsBoolean();
    }

    /** The names of an object's properties. */
    List<String> names() {
        return json instanceof JsonObject object ? List.copyOf(object.keySet()) : List.of();
    }

    private @Nullable JsonElement property(String name) {
        if (!(json instanceof JsonObject object)) {
            return null;
        }
        JsonElement found = object.get(name);
        if (found == null) {
            faults.add(Rule.PROPERTY, EditionRecord.FILE, at(name) + " is missing");
        }
        return found;
    }

    private void wrong(String name, String wanted) {
        faults.add(Rule.PROPERTY, EditionRecord.FILE, at(name) + " is not " + wanted);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isText(JsonElement found) {
        return found instanceof JsonPrimitive value && value.isString();
    }

    private static @Nullable Long whole(JsonElement found) {
        if (!(found instanceof JsonPrimitive value) || !value.isNumber()) {
            return null;
        }
        try {
            return new BigDecimal(value.getAsString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
