package org.audioedition.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a lexicon: written forms and how they are said, either by other words or by sounds (PLS 1.0 §4.4).
 *
 * @param graphemes the written forms, at least one; each of at most {@value #MOST_WORDS} words and
 *     {@value #LONGEST_GRAPHEME} characters
 * @param roles the uses of the word to which the entry keeps, as {@code verb}; none for all uses
 * @param alias the words to say instead, or null
 * @param pronunciations one for each word of every grapheme; empty if there is an alias
 * @param place the file and line, as {@code names.pls:12}
 */
public record Lexeme(
        List<String> graphemes,
        Set<String> roles,
        @Nullable String alias,
        List<Pronunciation> pronunciations,
        String place) {

    /** The most words of a grapheme: a look-up tries each number of words down from it. */
    public static final int MOST_WORDS = 8;

    /** The most characters of a grapheme. */
    public static final int LONGEST_GRAPHEME = 200;

    public Lexeme {
        graphemes = graphemes.stream().map(Spelling::tidied).toList();
        roles = Set.copyOf(roles);
        pronunciations = List.copyOf(pronunciations);
        if (graphemes.isEmpty() || (alias == null) == pronunciations.isEmpty() || (alias != null && alias.isBlank())) {
            throw new IllegalArgumentException(place + ": graphemes, and either an alias or pronunciations");
        }
        for (String grapheme : graphemes) {
            int words = Spelling.words(grapheme).size();
            boolean fits = alias != null || words == pronunciations.size();
            if (!fits || !Spelling.isGrapheme(grapheme)) {
                throw new IllegalArgumentException(place + ": grapheme of " + words + " words");
            }
        }
    }
}
