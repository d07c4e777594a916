package org.audioedition.speech.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words in the symbols of a model, in one row, and where each of them stands in it.
 *
 * @param symbols words with spaces between and marks behind
 * @param places begin and end of every word, without its mark; equal where a word has no sound
 */
record SymbolRow(String symbols, List<Place> places) {

    /**
     * From the symbol {@code begin} to before {@code end}: with the space before it, in whose time a word that flows out of
     * another is already heard; behind a mark that time is a pause, and not the word's.
     *
     * @param goesOn whether it is the rest of the word before it, which was too long for one row
     */
    record Place(int begin, int end, boolean goesOn) {

        boolean isSilent() {
            return begin == end;
        }
    }

    /**
     * A word and the mark behind it.
     *
     * @param symbols empty if it cannot be said
     * @param mark empty, or the symbol of a pause
     * @param goesOn whether it is the rest of the word before it
     */
    record Word(String symbols, String mark, boolean goesOn) {

        Word(String symbols, String mark) {
            this(symbols, mark, false);
        }

        int length() {
            return symbols.length() + mark.length() + 1;
        }

        /** Pieces that fit into a row: cut behind a space, as between the letters of a name, or else anywhere. */
        Stream<Word> pieces(int most) {
            int room = most - mark.length();
            if (symbols.length() <= room) {
                return Stream.of(this);
            }
            int space = symbols.lastIndexOf(' ', room);
            int end = space > 0 ? space : room;
            Word rest = new Word(symbols.substring(space > 0 ? end + 1 : end), mark, true);
            return Stream.concat(Stream.of(new Word(symbols.substring(0, end), "", goesOn)), rest.pieces(most));
        }
    }

    SymbolRow {
        places = List.copyOf(places);
    }

    /** Whether the word in a place is said in one breath with the word before it. */
    boolean flows(Place place) {
        return !place.isSilent() && symbols.charAt(place.begin()) == ' ';
    }

    /** Whether it begins within a word. */
    boolean goesOn() {
        return places.get(0).goesOn();
    }

    /** Whether nothing of it can be said. */
    boolean isSilent() {
        return places.stream().allMatch(Place::isSilent);
    }

    /**
     * Rows that are no longer than {@code most}: one where that is enough, else cut behind the last mark in the second
     * half of each, or else between words, or within a word that is longer than a row.
     */
    static List<SymbolRow> rows(List<Word> utterance, int most) {
        List<Word> words = utterance.stream().flatMap(word -> word.pieces(most)).toList();
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
        boolean pauses = false;
        for (Word word : words) {
            if (word.symbols().isEmpty()) {
                places.add(new Place(row.length(), row.length(), false));
                continue;
            }
            int flowing = row.length();
            row.append(row.isEmpty() ? "" : " ");
            int begin = pauses ? row.length() : flowing;
            row.append(word.symbols());
            places.add(new Place(begin, row.length(), word.goesOn()));
            row.append(word.mark());
            pauses = !word.mark().isEmpty();
        }
        return new SymbolRow(row.toString(), places);
    }
}
