package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names that a page's makers gave to its elements say of them ({@code hints.txt}). */
final class Hints {

    /** No hint has more words. */
    private static final int MOST_WORDS = 3;

    private static final int SHORTEST_STEM = 3;

    private static final List<String> REASONS = new ArrayList<>();
    /** The place of the reason that a word gives; a word that ends in {@code *} stands for all that begin so. */
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (String line : Tables.lines("hints.txt")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                WORDS.putIfAbsent(word, REASONS.size());
            }
            REASONS.add(line.substring(0, colon));
        }
    }

    private Hints() {}

    /** Why an element is no part of the article, by its names; null when they do not say so. */
    static @Nullable String reason(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String[] words = names(element).split("-", -1);
        int first = REASONS.size();
        for (int i = 0; i < words.length; i++) {
            String said = "";
            for (int j = i; j < Math.min(words.length, i + MOST_WORDS); j++) {
                said = j == i ? words[j] : said + "-" + words[j];
                first = Math.min(first, place(said));
            }
        }
        return first == REASONS.size() ? null : REASONS.get(first);
    }

    private static int place(String said) {
        int place = WORDS.getOrDefault(said, REASONS.size());
        for (int end = SHORTEST_STEM; end <= said.length(); end++) {
            place = Math.min(place, WORDS.getOrDefault(said.substring(0, end) + "*", REASONS.size()));
        }
        return place;
    }

    /** Class and id as words in lower case, a hyphen before and after each: {@code articleShare_bar} is three. */
    static String names(Element element) {
        String names = element.attr("class") + " " + element.attr("id");
        StringBuilder words = new StringBuilder("-");
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean begins = upper && i > 0 && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            boolean ofWord = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if ((begins || !ofWord) && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
            if (ofWord) {
                words.append(upper ? (char) (c - 'A' + 'a') : c);
            }
        }
        return words.charAt(words.length() - 1) == '-'
                ? words.toString()
                : words.append('-').toString();
    }
}
