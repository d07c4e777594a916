package org.audioedition.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of phones with the ways in which they are written, from {@code phones.txt}.
 *
 * <p>Spellings are held decomposed (Unicode NFD), as {@link IpaReader} asks for them.
 */
final class Inventory {

    static final Inventory PHONES = new Inventory("phones.txt");

    private final Map<String, Phone> phones = new LinkedHashMap<>();
    private final Map<String, List<Phone>> spellings = new HashMap<>();
    private final Map<String, List<Phone>> symbols = new LinkedHashMap<>();
    private int longest;

    private Inventory(String resource) {
        List<List<String>> others = new ArrayList<>();
        for (List<String> row : rows(resource)) {
            if (row.size() == 4) {
                add(row);
            } else {
                others.add(row);
            }
        }
        for (List<String> row : others) {
            List<Phone> stands = new ArrayList<>();
            for (String symbol : words(row.get(2))) {
                stands.add(phone(symbol));
            }
            if (row.get(1).equals("x-arpabet")) {
                symbols.put(row.get(0), stands);
            } else {
                spell(row.get(0), stands);
            }
        }
    }

    /** The phone with this very symbol. */
    Phone phone(String symbol) {
        return Objects.requireNonNull(phones.get(symbol), symbol);
    }

    /** All phones, in the order of the table. */
    List<Phone> phones() {
        return List.copyOf(phones.values());
    }

    /** The symbols of x-arpabet without stress, in the order of the table. */
    List<String> arpabetSymbols() {
        return symbols.keySet().stream().filter(symbol -> !symbol.endsWith("0")).toList();
    }

    /** What a symbol of x-arpabet stands for, if need be with a 0 behind it; null for none. */
    @Nullable
    List<Phone> arpabet(String symbol) {
        return symbols.get(symbol);
    }

    /** How many characters of {@code text} from {@code at} are one spelling, the longest there; 0 for none. */
    int longest(CharSequence text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (spellings.containsKey(text.subSequence(at, at + length).toString())) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest spelling. */
    int longest() {
        return longest;
    }

    /** What a spelling that {@link #longest} found stands for. */
    List<Phone> spelled(String spelling) {
        return Objects.requireNonNull(spellings.get(spelling), spelling);
    }

    private void add(List<String> row) {
        String american = row.get(2);
        int bar = american.indexOf(" | ");
        List<String> first = words(bar < 0 ? american : american.substring(0, bar));
        List<String> otherwise = bar < 0 ? first : words(american.substring(bar + 3));
        Phone phone = new Phone(
                row.get(0), row.get(1).equals("vowel"), unstressed(first), unstressed(otherwise), words(row.get(3)));
        phones.put(phone.symbol(), phone);
        spell(phone.symbol(), List.of(phone));
        if (first.size() == 1) {
            symbols.putIfAbsent(first.get(0), List.of(phone));
        }
    }

    private void spell(String spelling, List<Phone> stands) {
        String key = Normalizer.normalize(spelling, Normalizer.Form.NFD);
        spellings.put(key, stands);
        longest = Math.max(longest, key.length());
    }

    private static List<String> unstressed(List<String> symbols) {
        List<String> unstressed = new ArrayList<>();
        for (String symbol : symbols) {
            unstressed.add(symbol.endsWith("0") ? symbol.substring(0, symbol.length() - 1) : symbol);
        }
        return unstressed;
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Inventory.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
