package org.audioedition.speech.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in the symbols of a model, in one row, and where each of them stands in it.
 *
 * @param symbols words with spaces between and marks behind
 * @param places begin and end of every word, without its mark; equal where a word has no sound
 */
record SymbolRow(String symbols, List<Place> places) {

    /** From the symbol {@code begin} to before {@code end}. */
    record Place(int begin, int end) {}

    /**
     * A word and the mark behind it.
     *
     * @param symbols empty if it cannot be said
     * @param mark empty, or the symbol of a pause
     */
    record Word(String symbols, String mark) {

        int length() {
            return symbols.length() + mark.length() + 1;
        }
    }

    SymbolRow {
        places = List.copyOf(places);
    }

    /** Whether nothing of it can be said. */
    boolean isSilent() {
        return places.stream().allMatch(place -> place.begin() == place.end());
    }

    /**
     * Rows that are no longer than {@code most}: one where that is enough, else cut behind the last mark in the second
     * half of each, or else between words.
     */
    static List<SymbolRow> rows(List<Word> words, int most) {
        List<SymbolRow> rows = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = end(words, begin, most);
            rows.add(of(words.subList(begin, end)));
            begin = end;
        }
        return rows;
    }

    private static int end(List<Word> words, int begin, int most) {
        int length = 0;
        int mark = -1;
        for (int i = begin; i < words.size(); i++) {
            length += words.get(i).length();
            if (length > most && i > begin) {
                return mark > 0 ? mark : i;
            }
            if (!words.get(i).mark().isEmpty() && length * 2 > most) {
                mark = i + 1;
            }
        }
        return words.size();
    }

    private static SymbolRow of(List<Word> words) {
        StringBuilder row = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (Word word : words) {
            if (word.symbols().isEmpty()) {
                places.add(new Place(row.length(), row.length()));
                continue;
            }
            row.append(row.isEmpty() ? "" : " ");
            int begin = row.length();
            row.append(word.symbols());
            places.add(new Place(begin, row.length()));
            row.append(word.mark());
        }
        return new SymbolRow(row.toString(), places);
    }
}
