package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.speech.WordSound;
import org.jspecify.annotations.Nullable;

/** Finds how a single word sounds: by its place, by the dictionary, as an inflected or a compound word, by its letters. */
final class WordReader {

    private final Dictionary dictionary;
    private final WeakForms weakForms;
    private final PartsOfSpeech parts = new PartsOfSpeech();
    private final Transcriber transcriber;
    private final Inflections inflections;
    private final Compounds compounds;
    private final LetterToSound letterToSound;

    WordReader(Dictionary dictionary, Accent accent, LetterToSound letterToSound) {
        this.dictionary = dictionary;
        this.letterToSound = letterToSound;
        weakForms = new WeakForms(accent);
        transcriber = new Transcriber(accent);
        inflections = new Inflections(accent);
        compounds = new Compounds(dictionary, accent);
    }

    /** A word in small letters where it stands. */
    Sound read(String word, Neighbours beside) {
        String weak = weakForms.find(word, beside.follows());
        if (weak != null) {
            return new Sound(weak, Source.WEAK_FORM);
        }
        Sound known = known(word, beside);
        return known == null ? made(word, beside) : known;
    }

    /** A word for which the script brings a pronunciation. */
    Sound read(String word, Pronunciation pronunciation) {
        String phonemes = transcriber.phonemes(pronunciation, word);
        Variants variants = dictionary.find(word);
        String meant = variants == null ? null : transcriber.meant(phonemes, variants);
        return phonemes.isEmpty() ? Sound.NONE : new Sound(meant == null ? phonemes : meant, Source.LEXICON);
    }

    /** Words written with hyphens: as the dictionary has them, or one by one, with the main stress on the heavier half of them. */
    Sound hyphenated(String text, Neighbours beside) {
        Sound known = listed(text.replace(' ', '-'), beside);
        if (known != null) {
            return known;
        }
        List<String> words = List.of(text.split(" ", -1));
        List<String> sounds = new ArrayList<>();
        Source source = Source.COMPOUND;
        Neighbours.Onset follows = beside.follows();
        for (int i = words.size() - 1; i >= 0; i--) {
            String before = i == 0 ? beside.before() : words.get(i - 1);
            String after = i + 1 == words.size() ? beside.after() : words.get(i + 1);
            Sound sound = part(words.get(i), i == 0 && words.size() == 2, new Neighbours(before, after, follows));
            source = sound.source().compareTo(source) > 0 ? sound.source() : source;
            follows = Neighbours.Onset.of(sound.phonemes(), follows);
            sounds.add(0, sound.phonemes());
        }
        String joined = Stress.joined(sounds);
        return source == Source.NONE ? Sound.NONE : new Sound(joined, source);
    }

    private Sound part(String word, boolean prefixed, Neighbours beside) {
        String prefix = prefixed ? compounds.prefix(word) : null;
        return prefix == null ? read(word, beside) : new Sound(prefix, Source.COMPOUND);
    }

    /** Letters by their names, as one word with the stress on the last. */
    Sound named(String letters) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            Variants name = dictionary.find(letters.substring(i, i + 1));
            names.append(name == null ? "" : Stress.some(name.usual()));
        }
        return names.length() == 0 ? Sound.NONE : new Sound(Stress.last(names.toString()), Source.LETTERS);
    }

    /** A word of the dictionary, with an ending or without; null if it is none. */
    private @Nullable Sound known(String word, Neighbours beside) {
        Sound listed = listed(word, beside);
        return listed == null ? inflections.read(word, stem -> listed(stem, beside)) : listed;
    }

    private @Nullable Sound listed(String word, Neighbours beside) {
        Variants variants = dictionary.find(word);
        return variants == null ? null : new Sound(parts.sound(word, variants, beside), Source.DICTIONARY);
    }

    /** A word of which the dictionary has at most a part. */
    private Sound made(String word, Neighbours beside) {
        Sound joined = inflections.joined(word, stem -> read(stem, beside));
        if (joined != null) {
            return joined;
        }
        String letters = Spelling.letters(word);
        if (letters.isEmpty()) {
            return Sound.NONE;
        }
        WordSound sound = letterToSound.sound(letters);
        String whole = transcribed(sound, letters);
        String compound = compounds.read(word, second -> known(second, beside));
        if (compound != null && (!sound.known() || Likeness.sameSounds(whole, compound))) {
            // Where both agree on the sounds, the two words know their stress better.
            return new Sound(compound, Source.COMPOUND);
        }
        if (sound.known()) {
            return new Sound(whole, Source.CMU_DICTIONARY);
        }
        return Alphabet.hasVowel(whole) ? new Sound(whole, Source.LETTER_TO_SOUND) : named(letters);
    }

    private String transcribed(WordSound sound, String spelling) {
        return transcriber.phonemes(MainStress.of(sound.pronunciation(), spelling, !sound.known()), spelling);
    }
}
