package org.audioedition.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How one word sounds: phones of a closed inventory ({@code phones.txt}), the vowels with stress; equal by phones.
 *
 * <p>Two things hold for each: a word with a full vowel has a stressed one (the first full vowel, where the text has no
 * mark), and a y or w that no vowel follows is the end of a diphthong. So any of them survives {@link #ipa()} and back.
 */
public final class Pronunciation {

    private static final Set<String> SIBILANTS = Set.of("S", "Z", "SH", "ZH", "CH", "JH");
    private static final Set<String> VOICELESS = Set.of("P", "T", "K", "F", "TH", "S", "SH", "CH", "HH");

    private final List<Sound> sounds;

    private Pronunciation(List<Sound> sounds) {
        this.sounds = List.copyOf(sounds);
    }

    /**
     * The pronunciation that a word of the International Phonetic Alphabet stands for, broad or narrow, American, British
     * or foreign, as encyclopedias write it; slashes and brackets around it are no part of it.
     *
     * @throws PhonemeException if a symbol is not in the inventory, if there are several words, or nothing to say
     */
    public static Pronunciation ipa(String text) throws PhonemeException {
        return of(new IpaReader(text).read());
    }

    /**
     * The pronunciation that symbols of x-arpabet stand for, as the CMU Pronouncing Dictionary writes them:
     * {@code P UW1 T IH0 N}; case does not matter, and a vowel without a digit has no stress.
     *
     * @throws PhonemeException if a symbol is unknown, or if there is nothing to say
     */
    public static Pronunciation arpabet(String text) throws PhonemeException {
        return of(ArpabetReader.read(text));
    }

    private static Pronunciation of(List<Sound> read) throws PhonemeException {
        Pronunciation pronunciation = new Pronunciation(Stress.completed(Glides.joined(read)));
        if (pronunciation.arpabet().isEmpty()) {
            throw new PhonemeException("there is no sound to say at place 1; a word needs at least one phone");
        }
        return pronunciation;
    }

    /**
     * The word in broad IPA, a symbol a phone, the stress mark before the syllable; foreign phones stay what they are, so
     * that {@code ipa(p.ipa())} equals {@code p}. {@link #american()} first makes all of it American.
     */
    public String ipa() {
        StringBuilder out = new StringBuilder();
        for (List<Sound> syllable : Syllables.of(sounds)) {
            int stress = syllable.stream().mapToInt(Sound::stress).max().orElse(0);
            String mark = stress == 0 ? "" : stress == 1 ? "ˈ" : "ˌ";
            for (Sound sound : syllable) {
                String symbol = sound.phone().symbol();
                out.append(mark.isEmpty() && merges(out, symbol) ? "." : mark).append(symbol);
                mark = "";
            }
        }
        return out.toString();
    }

    /** The word in the phones of the CMU Pronouncing Dictionary, as {@code [P, UW1, T, IH0, N]}. */
    public List<String> arpabet() {
        List<String> symbols = new ArrayList<>();
        for (int i = 0; i < sounds.size(); i++) {
            Sound sound = sounds.get(i);
            boolean last = i + 1 == sounds.size();
            boolean otherwise =
                    sound.isVowel() ? last : last || !sounds.get(i + 1).isVowel();
            for (String symbol :
                    otherwise ? sound.phone().otherwise() : sound.phone().american()) {
                symbols.add("AEIOU".indexOf(symbol.charAt(0)) < 0 ? symbol : symbol + sound.stress());
            }
        }
        return List.copyOf(symbols);
    }

    /** The same word with every foreign phone replaced by the nearest American ones. */
    public Pronunciation american() {
        try {
            return arpabet(String.join(" ", arpabet()));
        } catch (PhonemeException e) {
            throw new IllegalStateException(ipa(), e);
        }
    }

    /** The word as a newsroom writes it for a reader: {@code POO-tin}, the stressed syllable in capitals. */
    public String respelled() {
        List<String> syllables = new ArrayList<>();
        for (List<Sound> syllable : Syllables.of(sounds)) {
            String written = Respelling.of(syllable);
            boolean stressed = syllable.stream().anyMatch(sound -> sound.stress() == 1);
            if (!written.isEmpty()) {
                syllables.add(stressed ? written.toUpperCase(Locale.ROOT) : written);
            }
        }
        return String.join("-", syllables);
    }

    /** With the ending of a plural, or of {@code 's}: s, z, or a syllable of its own after a hiss. */
    public Pronunciation possessiveOrPlural() {
        String last = last();
        return SIBILANTS.contains(last) ? with("ɪ", "z") : VOICELESS.contains(last) ? with("s") : with("z");
    }

    /** With the ending of a regular past: t, d, or a syllable of its own after t and d. */
    public Pronunciation past() {
        String last = last();
        return last.equals("T") || last.equals("D") ? with("ɪ", "d") : VOICELESS.contains(last) ? with("t") : with("d");
    }

    /** With the ending {@code -ing}. */
    public Pronunciation ing() {
        return with("ɪ", "ŋ");
    }

    /** Whether it ends in a hiss, after which a plural takes a syllable. */
    boolean endsInSibilant() {
        return SIBILANTS.contains(last());
    }

    private String last() {
        List<String> symbols = arpabet();
        return symbols.get(symbols.size() - 1);
    }

    private Pronunciation with(String... ending) {
        List<Sound> longer = new ArrayList<>(sounds);
        for (String symbol : ending) {
            longer.add(Sound.plain(Inventory.PHONES.phone(symbol)));
        }
        return new Pronunciation(Stress.completed(longer));
    }

    /** Whether a symbol right behind what is written would be read as one spelling with it: t and ʃ, o and ʊ. */
    private static boolean merges(StringBuilder written, String symbol) {
        String tail = written.substring(Math.max(0, written.length() - Inventory.PHONES.longest()));
        String joined = Normalizer.normalize(tail + symbol, Normalizer.Form.NFD);
        int border = joined.length()
                - Normalizer.normalize(symbol, Normalizer.Form.NFD).length();
        for (int at = 0; at < border; at++) {
            if (at + Inventory.PHONES.longest(joined, at) > border) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pronunciation that && sounds.equals(that.sounds);
    }

    @Override
    public int hashCode() {
        return sounds.hashCode();
    }

    @Override
    public String toString() {
        return ipa();
    }
}
