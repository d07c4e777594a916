package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the words that are written alike is meant, from {@code heteronyms.txt}; its answer is the role of a lexicon entry. */
final class Heteronyms {

    /** How far away a word may stand that is "near". */
    private static final int NEAR = 5;

    /**
     * What a word is by its place.
     *
     * @param role the role of its lexicon entry; empty if the word is written in one way only
     * @param place the line of the table that decided
     */
    record Role(String role, String where, String place) {

        static final Role NONE = new Role("", "", "");
    }

    private record Test(Role role, Set<String> words) {}

    private final Map<String, List<Test>> tests = new HashMap<>();

    Heteronyms() {
        for (Tables.Row row : Tables.rows("heteronyms.txt")) {
            Role role = new Role(row.get(1), row.get(2), row.place());
            Test test = new Test(role, Set.of(row.get(3, "").split(" ", -1)));
            for (String word : row.get(0).split(" ", -1)) {
                tests.computeIfAbsent(word, key -> new ArrayList<>()).add(test);
            }
        }
    }

    /** The role of the word at {@code index}. */
    Role role(Line line, int index) {
        String word = Letters.lower(line.word(index));
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (Test test : tests.getOrDefault(stem, List.of())) {
            if (holds(test, line, index)) {
                return test.role();
            }
        }
        return Role.NONE;
    }

    private static boolean holds(Test test, Line line, int index) {
        String before = Letters.lower(line.word(index - 1));
        return switch (test.role().where()) {
            case "verb" -> Verbs.at(line, index);
            case "before" -> test.words().contains(Letters.lower(line.word(index + 1)));
            case "after" -> test.words().contains(before);
            case "near" -> near(test.words(), line, index);
            case "capital" ->
                Letters.isCapitalized(line.word(index)) && test.words().contains(before) && !line.headline();
            case "first" -> index == 0;
            case "otherwise" -> true;
            default ->
                throw new IllegalStateException(
                        test.role().place() + ": unknown place " + test.role().where());
        };
    }

    private static boolean near(Set<String> words, Line line, int index) {
        for (int i = Math.max(0, index - NEAR); i <= index + NEAR; i++) {
            if (i != index && words.contains(Letters.lower(line.word(i)))) {
                return true;
            }
        }
        return false;
    }
}
