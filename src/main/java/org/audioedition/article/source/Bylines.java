package org.audioedition.article.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bylines as languages write them. */
public final class Bylines {

    /** How a language writes that somebody wrote an article, and how it joins the last two of several names. */
    private static final Map<String, String[]> WORDS = Map.of(
            "en", new String[] {"By", "and"},
            "de", new String[] {"Von", "und"},
            "fr", new String[] {"Par", "et"},
            "es", new String[] {"Por", "y"},
            "pt", new String[] {"Por", "e"},
            "it", new String[] {"Di", "e"},
            "nl", new String[] {"Door", "en"});

    private Bylines() {}

    /** Several names as a sentence has them; null when there are none. */
    public static @Nullable String joined(List<String> names, String language) {
        if (names.isEmpty()) {
            return null;
        }
        String last = names.get(names.size() - 1);
        String others = String.join(", ", names.subList(0, names.size() - 1));
        String[] words = WORDS.get(Locale.forLanguageTag(language).getLanguage());
        return others.isEmpty() ? last : others + (words == null ? ", " : " " + words[1] + " ") + last;
    }

    /** A byline as it is printed over an article. */
    public static String byline(String names, String language) {
        String[] words = WORDS.get(Locale.forLanguageTag(language).getLanguage());
        return words == null ? names : words[0] + " " + names;
    }
}
