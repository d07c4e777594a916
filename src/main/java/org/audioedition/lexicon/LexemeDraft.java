package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexeme while its elements are read, with what is wrong with them (PLS 1.0 §4.4 to §4.7). */
final class LexemeDraft {

    /** One way to say it that the file offers: an alias, or else pronunciations. */
    private record Choice(@Nullable String alias, List<Pronunciation> pronunciations, boolean preferred) {}

    private final Faults faults;
    private final String place;
    private final Set<String> roles = new HashSet<>();
    private final List<String> graphemes = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    /** Whether a fault has been told that explains why something is missing. */
    private boolean explained;

    LexemeDraft(Faults faults, @Nullable String role) {
        this.faults = faults;
        this.place = faults.line();
        for (String name : Spelling.words(Spelling.tidied(role == null ? "" : role))) {
            if (!name.isEmpty()) {
                roles.add(name.substring(name.indexOf(':') + 1));
            }
        }
    }

    void grapheme(String text) {
        String grapheme = Spelling.tidied(text);
        if (Spelling.isGrapheme(grapheme)) {
            graphemes.add(grapheme);
        } else {
            explain(
                    "LEX-GRAPHEME",
                    "the grapheme “" + Faults.shown(grapheme) + "” is not used; write one to " + Lexeme.MOST_WORDS
                            + " words of letters, " + Lexeme.LONGEST_GRAPHEME + " characters at most");
        }
    }

    void alias(String text, boolean preferred) {
        String alias = Spelling.tidied(text);
        if (alias.isEmpty()) {
            explain("LEX-ALIAS", "the alias is empty; write the words to say");
        } else {
            choices.add(new Choice(alias, List.of(), preferred));
        }
    }

    /** @param alphabet how it is written; null if that is unknown, which has been told */
    void phoneme(String text, @Nullable Alphabet alphabet, boolean preferred) {
        if (alphabet == null) {
            explained = true;
            return;
        }
        try {
            choices.add(new Choice(null, alphabet.words(text), preferred));
        } catch (PhonemeException e) {
            explain(
                    "LEX-PHONEME",
                    "the phoneme “" + Faults.shown(Spelling.tidied(text)) + "” is not used: " + e.getMessage());
        }
    }

    /**
     * The lexeme, or null if nothing of it can be used.
     *
     * @param mentioned the graphemes with roles that the file has had; those of this lexeme are added
     */
    @Nullable
    Lexeme lexeme(Set<List<Object>> mentioned) {
        Choice choice = choice();
        if (graphemes.isEmpty() || choice == null) {
            if (!explained) {
                String missing = graphemes.isEmpty() ? "<grapheme>" : "<phoneme> or <alias>";
                faults.note("LEX-LEXEME", "a lexeme without " + missing + " is not used; add one");
            }
            return null;
        }
        List<String> usable = new ArrayList<>();
        for (String grapheme : graphemes) {
            if (fits(grapheme, choice) && isNew(grapheme, mentioned)) {
                usable.add(grapheme);
            }
        }
        return usable.isEmpty() ? null : new Lexeme(usable, roles, choice.alias(), choice.pronunciations(), place);
    }

    /** The first that is preferred, or else the first. */
    private @Nullable Choice choice() {
        for (Choice choice : choices) {
            if (choice.preferred()) {
                return choice;
            }
        }
        return choices.isEmpty() ? null : choices.get(0);
    }

    private boolean fits(String grapheme, Choice choice) {
        int words = Spelling.words(grapheme).size();
        int sounded = choice.pronunciations().size();
        if (choice.alias() != null || words == sounded) {
            return true;
        }
        faults.note(
                "LEX-WORDS",
                "“" + Faults.shown(grapheme) + "” is not used: it has " + words + " words and its phoneme " + sounded
                        + "; write a phoneme for each word, between spaces (in x-arpabet: between upright bars)");
        return false;
    }

    private boolean isNew(String grapheme, Set<List<Object>> mentioned) {
        if (mentioned.add(List.of(grapheme, Set.copyOf(roles)))) {
            return true;
        }
        faults.note("LEX-TWICE", "“" + Faults.shown(grapheme) + "” stands further up; the first counts; take one out");
        return false;
    }

    private void explain(String id, String message) {
        explained = true;
        faults.note(id, message);
    }
}
