package org.audioedition.speech.phonemes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.ToneEngine;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.audioedition.spoken.Reading.Pause;

/** Small dictionaries of our own in the form of the real ones, and utterances written as a line. */
final class Tiny {

    static final Phonemizer AMERICAN = phonemizer(Accent.AMERICAN, "us");
    static final Phonemizer BRITISH = phonemizer(Accent.BRITISH, "gb");

    private Tiny() {}

    private static Phonemizer phonemizer(Accent accent, String name) {
        return new Phonemizer(dictionary(name), accent, FreeTtsLexicon::sound);
    }

    static Dictionary dictionary(String name) {
        try {
            return Dictionary.read(new ByteArrayInputStream(prepared(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] prepared(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Reader gold = reader(name + "-gold.json");
                Reader silver = reader(name + "-silver.json")) {
            Dictionary.prepare(gold, silver, out);
        }
        return out.toByteArray();
    }

    private static Reader reader(String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(Tiny.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8);
    }

    /** An utterance of words between blanks: a mark behind one is its pause, an underscore or a hyphen joins spoken words. */
    static Utterance utterance(String line) {
        List<SpokenWord> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            Pause after = switch (word.charAt(word.length() - 1)) {
                case ',' -> Pause.COMMA;
                case ';' -> Pause.CLAUSE;
                case '.' -> Pause.STOP;
                case '?' -> Pause.QUESTION;
                case '!' -> Pause.EXCLAMATION;
                default -> Pause.NONE;
            };
            String said = after == Pause.NONE ? word : word.substring(0, word.length() - 1);
            int length = said.indexOf('-') > 0 ? said.length() : 1;
            words.add(new SpokenWord(new Span(0, length), said.replace('_', ' ').replace('-', ' '), after));
        }
        return utterance(words);
    }

    static Utterance utterance(List<SpokenWord> words) {
        return new Utterance(words, new ToneEngine().voices().get(0), new Prosody(1, 0.2, 0.3));
    }

    /** A word for which the script brings a pronunciation. */
    static Utterance pronounced(String word, Pronunciation pronunciation) {
        return utterance(List.of(new SpokenWord(new Span(0, 1), word, Pause.NONE, Map.of(0, pronunciation))));
    }

    /** The phonemes of a line with its marks. */
    static String phonemes(List<WordPhonemes> words) {
        return String.join(" ", words.stream().map(w -> w.phonemes() + w.mark()).toList());
    }
}
