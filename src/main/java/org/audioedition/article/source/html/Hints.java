package org.audioedition.article.source.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names that a page's makers gave to its elements say of them ({@code hints.txt}). */
final class Hints {

    private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+");
    private static final Map<String, Pattern> REASONS = load();

    private Hints() {}

    /** Why an element is no part of the article, by its names; null when they do not say so. */
    static @Nullable String reason(Element element) {
        String names = names(element);
        if (names.length() > 2) {
            for (Map.Entry<String, Pattern> reason : REASONS.entrySet()) {
                if (reason.getValue().matcher(names).find()) {
                    return reason.getKey();
                }
            }
        }
        return null;
    }

    /** Class and id as words in lower case, a hyphen before and after each. */
    static String names(Element element) {
        String names = element.attr("class") + " " + element.attr("id");
        return "-" + WORD_BREAK.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT) + "-";
    }

    private static Map<String, Pattern> load() {
        Map<String, Pattern> reasons = new LinkedHashMap<>();
        for (String line : Tables.lines("hints.txt")) {
            int colon = line.indexOf(':');
            String words = Stream.of(line.substring(colon + 1).strip().split("\\s+", -1))
                    .map(word -> word.replace("*", "[a-z0-9]*"))
                    .collect(Collectors.joining("|", "-(?:", ")-"));
            reasons.put(line.substring(0, colon), Pattern.compile(words));
        }
        return reasons;
    }
}
