package org.audioedition.speech.phonemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.lexicon.Pronunciation;
import org.jspecify.annotations.Nullable;

/** Writes a pronunciation of a lexicon in the phoneme alphabet, in the sounds of an accent ({@code arpabet.txt}). */
final class Transcriber {

    /** The vowels after which Americans tap a t before a vowel without stress. */
    private static final String TAPPED_AFTER = "AIOWYiuæɑəɛɪɹʊʌ";
    /** The consonants after which a final "-el" and "-en" keep next to no vowel. */
    private static final String SHORT_L_AFTER = "bdkɡɾ";

    private static final String SHORT_N_AFTER = "dtz";

    private final Accent accent;
    private final Map<String, String> phones = new HashMap<>();

    Transcriber(Accent accent) {
        this.accent = accent;
        int column = accent == Accent.AMERICAN ? 1 : 2;
        for (List<String> row : Rows.of("arpabet.txt")) {
            phones.put(row.get(0), row.get(column));
        }
    }

    /**
     * The phonemes of a word; empty if none of its sounds is an English one.
     *
     * @param spelling the word in small letters, which tells a British speaker one vowel from another
     */
    String phonemes(Pronunciation pronunciation, String spelling) {
        List<String> symbols = pronunciation.arpabet();
        List<String> letters = Spelling.vowels(
                spelling, (int) symbols.stream().filter(Transcriber::isVowel).count());
        StringBuilder out = new StringBuilder();
        int vowel = 0;
        for (int i = 0; i < symbols.size(); i++) {
            if (!isVowel(symbols.get(i))) {
                out.append(phone(symbols.get(i)));
                continue;
            }
            String written = letters.get(vowel++);
            String behind = behind(symbols, i + 1);
            String row = row(symbols.get(i), behind, written);
            stress(symbols.get(i), out);
            out.append(phone(row));
            i += row.contains(" R") ? 1 : 0;
        }
        String word = shortened(out.toString());
        return accent == Accent.AMERICAN ? weakEnding(tapped(word)) : word;
    }

    /** The row for a vowel: the one that says the most about its place. */
    private String row(String symbol, String behind, String written) {
        String plain = symbol.substring(0, symbol.length() - 1);
        String spelled = plain + ":" + written.substring(0, Math.min(1, written.length()));
        List<String> rows = symbol.endsWith("0")
                ? List.of(plain + "0" + behind, spelled + behind, plain + behind, plain + "0", spelled, plain)
                : List.of(spelled + behind, plain + behind, spelled, plain);
        return rows.stream().filter(phones::containsKey).findFirst().orElseThrow();
    }

    private static void stress(String symbol, StringBuilder out) {
        if (!symbol.endsWith("0")) {
            out.append(symbol.endsWith("1") ? Alphabet.MAIN_STRESS : Alphabet.LESSER_STRESS);
        }
    }

    /** What stands behind a vowel, as a row of the table writes it. */
    private static String behind(List<String> symbols, int at) {
        if (at < symbols.size() && symbols.get(at).equals("R")) {
            return isVowelAt(symbols, at + 1) ? " R" : " R.";
        }
        return isVowelAt(symbols, at) ? "" : ".";
    }

    private String phone(String row) {
        return Objects.requireNonNull(phones.get(row), row);
    }

    private static boolean isVowel(String symbol) {
        return Character.isDigit(symbol.charAt(symbol.length() - 1));
    }

    private static boolean isVowelAt(List<String> symbols, int at) {
        return at < symbols.size() && isVowel(symbols.get(at));
    }

    private static String tapped(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) == 't'
                    && TAPPED_AFTER.indexOf(word.charAt(i - 1)) >= 0
                    && Alphabet.isVowel(word.charAt(i + 1))) {
                out.setCharAt(i, 'ɾ');
            }
        }
        return out.toString();
    }

    /** The vowel of "roses" and "waited", for which the dictionary has a symbol of its own. */
    private static String weakEnding(String word) {
        return word.replaceFirst("([szʃʒʧʤ])ɪz$", "$1ᵻz").replaceFirst("([tdɾ])ɪd$", "$1ᵻd");
    }

    private static String shortened(String word) {
        int vowel = word.length() - 2;
        if (vowel < 1 || word.charAt(vowel) != 'ə') {
            return word;
        }
        String after = word.endsWith("l") ? SHORT_L_AFTER : word.endsWith("n") ? SHORT_N_AFTER : "";
        boolean isShort = after.indexOf(word.charAt(vowel - 1)) >= 0;
        return isShort ? word.substring(0, vowel) + "ᵊ" + word.substring(vowel + 1) : word;
    }

    /** The one of a dictionary's variants that a pronunciation means, if the word has several; else null. */
    @Nullable
    String meant(String phonemes, Variants variants) {
        return Likeness.nearest(phonemes, variants, accent == Accent.AMERICAN ? 0 : 2);
    }
}
