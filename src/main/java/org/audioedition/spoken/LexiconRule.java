package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import org.audioedition.lexicon.Entry;
import org.audioedition.lexicon.How;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.lexicon.Pronunciation;
import org.jspecify.annotations.Nullable;

/** Words that the lexicon knows: said as other words, or with a pronunciation of their own. */
final class LexiconRule implements Rule {

    private final Lexicon lexicon;
    private final Heteronyms heteronyms = new Heteronyms();

    LexiconRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        Heteronyms.Role role = heteronyms.role(line, index);
        Entry entry = lexicon.find(line.words(), index, role.role());
        if (entry == null) {
            return null;
        }
        String rule = role.role().isEmpty()
                ? label(entry.how())
                : role.role() + " (" + role.where() + ", " + role.place() + ")";
        Match match = entry.alias() == null
                ? pronounced(line, index, entry)
                : Match.of(entry.words(), aliased(entry.alias()));
        return match == null ? null : match.by(rule).from(entry.lexeme().place());
    }

    private static String label(How how) {
        return Letters.lower(how.name()).replace('_', ' ');
    }

    /** Each word by its letters, with its pronunciation; null if one of them has no letters. */
    private static @Nullable Match pronounced(Line line, int index, Entry entry) {
        StringBuilder spoken = new StringBuilder();
        Map<Integer, Pronunciation> pronunciations = new HashMap<>();
        for (int i = 0; i < entry.words(); i++) {
            String word = letters(line.word(index + i));
            if (word.isEmpty()) {
                return null;
            }
            spoken.append(i == 0 ? "" : " ").append(word);
            pronunciations.put(i, entry.pronunciations().get(i));
        }
        return Match.of(entry.words(), spoken.toString()).with(pronunciations);
    }

    /** One word for the engine, whatever signs are inside: {@code al-Assad} is {@code alassad}. */
    private static String letters(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Letters.isLetter(c) || (c == '\'' && out.length() > 0)) {
                out.append(c);
            }
        }
        return Letters.lower(Spoken.clean(out.toString()));
    }

    /** Words of an alias in small letters; letters that stand alone keep their names. */
    private static String aliased(String alias) {
        StringBuilder out = new StringBuilder();
        for (String word : Folding.fold(alias).split(" ", -1)) {
            boolean name = word.length() == 1 || (word.length() == 3 && word.endsWith("'s"));
            out.append(out.length() == 0 ? "" : " ").append(name ? word : Letters.lower(word));
        }
        return out.toString();
    }
}
