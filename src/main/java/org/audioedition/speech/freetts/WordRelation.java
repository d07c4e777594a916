package org.audioedition.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.List;
import java.util.Locale;

/**
 * Makes the engine's Word relation of our words, a token each, in place of the engine's own reading of tokens.
 *
 * <p>The lexicon wants lower case, letter names as words of one letter (the letter A as {@code _a}, for {@code a} is the
 * article), {@code don't} without its apostrophe and {@code it's} as two words.
 */
final class WordRelation implements UtteranceProcessor {

    /** The feature of a token that holds its phones, where the engine's segmenter looks for them. */
    static final String PHONES = "phones";

    private static final List<String> ENCLITICS = List.of("'s", "'ll", "'ve", "'d", "'re", "'m");

    @Override
    public void processUtterance(Utterance utterance) {
        Relation words = utterance.createRelation(Relation.WORD);
        for (Item token = utterance.getRelation(Relation.TOKEN).getHead(); token != null; token = token.getNext()) {
            add(words, token, token.getFeatures().getString("name"));
        }
    }

    private static void add(Relation words, Item token, String name) {
        if (token.getFeatures().isPresent(PHONES)) {
            append(words, token, word(name));
            return;
        }
        for (String enclitic : ENCLITICS) {
            if (name.endsWith(enclitic) && name.length() > enclitic.length()) {
                append(words, token, word(name.substring(0, name.length() - enclitic.length())));
                append(words, token, enclitic);
                return;
            }
        }
        append(words, token, word(name));
    }

    private static String word(String name) {
        if (name.length() == 1 && Character.isUpperCase(name.charAt(0))) {
            return name.equals("A") ? "_a" : name.toLowerCase(Locale.ROOT);
        }
        return name.replace("'", "").toLowerCase(Locale.ROOT);
    }

    private static void append(Relation words, Item token, String name) {
        Item word = token.createDaughter();
        word.getFeatures().setString("name", name);
        words.appendItem(word);
    }
}
