package org.audioedition.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.WordSound;
import org.audioedition.voice.Voice;

/** FreeTTS 1.2.2, which is inside the program: one recorded speaker, four voices made of it. */
public final class FreeTtsEngine implements SpeechEngine {

    static final String NAME = "FreeTTS 1.2.2";

    private static final float RECORDED_WORDS_PER_MINUTE = 150;
    /** A little slower than recorded is understood better: 21 % of words missed, not 24. */
    private static final float WORDS_PER_MINUTE = 142;
    /** What is kept before the first word and after the last, for the fades. */
    private static final double LEAD_SECONDS = 0.010;

    private static final double TAIL_SECONDS = 0.030;
    private static final double RECORDED_RATE = 16_000;

    /**
     * Voices that nobody speaks with: one for every thread that ever spoke at the same time as others. The first is loaded with the first
     * words, for an edition of clips that are kept needs none.
     */
    private final ConcurrentLinkedQueue<DiphoneVoice> idle = new ConcurrentLinkedQueue<>();

    @Override
    public List<Voice> voices() {
        return KevinVoice.all();
    }

    /** The voices, without loading any of them. */
    public static List<Voice> installed() {
        return KevinVoice.all();
    }

    @Override
    public Speech speak(Utterance utterance) {
        KevinVoice kevin = KevinVoice.of(utterance.voice());
        List<Integer> lastTokens = new ArrayList<>();
        com.sun.speech.freetts.Utterance spoken = process(utterance, kevin, lastTokens);
        LPCResult result = (LPCResult) spoken.getObject("target_lpcres");
        return trimmed(LinearPrediction.samples(result), times(spoken, lastTokens), kevin.sampleRate());
    }

    /** Takes the words of an utterance to samples, and notes the last token of each. */
    com.sun.speech.freetts.Utterance process(Utterance utterance, KevinVoice kevin, List<Integer> lastTokens) {
        DiphoneVoice free = idle.poll();
        DiphoneVoice voice = free == null ? DiphoneVoice.allocated() : free;
        try {
            return process(utterance, voice, kevin, lastTokens);
        } finally {
            idle.add(voice);
        }
    }

    private static com.sun.speech.freetts.Utterance process(
            Utterance utterance, DiphoneVoice voice, KevinVoice kevin, List<Integer> lastTokens) {
        Prosody prosody = utterance.prosody();
        double stretch = kevin.formantShift() / prosody.rate();
        voice.setPitch(kevin.enginePitch());
        voice.setDurationStretch((float) (RECORDED_WORDS_PER_MINUTE / WORDS_PER_MINUTE * stretch));

        List<Token> tokens = new ArrayList<>();
        for (SpokenWord word : utterance.words()) {
            addTokens(word, tokens);
            lastTokens.add(tokens.size() - 1);
        }
        var spoken = new com.sun.speech.freetts.Utterance(voice, tokens);
        spoken.setFloat(PauseDurations.COMMA, (float) (prosody.commaSeconds() * stretch));
        spoken.setFloat(PauseDurations.CLAUSE, (float) (prosody.clauseSeconds() * stretch));
        setPhones(spoken, utterance);
        voice.process(spoken);
        return spoken;
    }

    private static void addTokens(SpokenWord word, List<Token> tokens) {
        for (String name : word.spoken().split(" ", -1)) {
            Token token = new Token();
            token.setWord(name);
            token.setWhitespace(" ");
            token.setPrepunctuation("");
            token.setPostpunctuation("");
            tokens.add(token);
        }
        tokens.get(tokens.size() - 1).setPostpunctuation(punctuation(word));
    }

    /** Hands the pronunciations that the script brings to the engine's tokens. */
    private static void setPhones(com.sun.speech.freetts.Utterance spoken, Utterance utterance) {
        Item token = spoken.getRelation(Relation.TOKEN).getHead();
        for (SpokenWord word : utterance.words()) {
            int tokens = word.spoken().split(" ", -1).length;
            for (int i = 0; i < tokens; i++) {
                Pronunciation pronunciation = word.pronunciations().get(i);
                if (pronunciation != null) {
                    token.getFeatures().setObject(WordRelation.PHONES, Phones.of(pronunciation));
                }
                token = token.getNext();
            }
        }
    }

    private static String punctuation(SpokenWord word) {
        return switch (word.after()) {
            case NONE -> "";
            case COMMA -> ",";
            case CLAUSE -> ";";
            case STOP -> ".";
            case QUESTION -> "?";
            case EXCLAMATION -> "!";
        };
    }

    /** Begin and end of every word, in seconds of the engine's clock. */
    private static List<double[]> times(com.sun.speech.freetts.Utterance spoken, List<Integer> lastTokens) {
        List<double[]> times = new ArrayList<>();
        Item token = spoken.getRelation(Relation.TOKEN).getHead();
        int index = 0;
        for (int last : lastTokens) {
            double begin = begin(token.getDaughter());
            while (index < last) {
                token = token.getNext();
                index++;
            }
            times.add(new double[] {begin, end(token.getLastDaughter())});
            token = token.getNext();
            index++;
        }
        return times;
    }

    private static double begin(Item word) {
        Item first = word.getItemAs(Relation.SYLLABLE_STRUCTURE)
                .getDaughter()
                .getDaughter()
                .getItemAs(Relation.SEGMENT);
        Item before = first.getPrevious();
        return before == null ? 0 : before.getFeatures().getFloat("end");
    }

    private static double end(Item word) {
        Item syllable = word.getItemAs(Relation.SYLLABLE_STRUCTURE).getLastDaughter();
        return syllable.getLastDaughter()
                .getItemAs(Relation.SEGMENT)
                .getFeatures()
                .getFloat("end");
    }

    /** Cuts the engine's own silence at both ends; {@code times} are in seconds of the recorded rate. */
    private static Speech trimmed(short[] samples, List<double[]> times, int sampleRate) {
        int begin = (int) Math.max(0, (times.get(0)[0] - LEAD_SECONDS) * RECORDED_RATE);
        int end = (int) Math.min(samples.length, (times.get(times.size() - 1)[1] + TAIL_SECONDS) * RECORDED_RATE);
        List<Speech.Mark> marks = new ArrayList<>();
        for (double[] time : times) {
            int from = Math.min((int) (time[0] * RECORDED_RATE) - begin, end - begin);
            marks.add(new Speech.Mark(from, Math.min((int) (time[1] * RECORDED_RATE) - begin, end - begin)));
        }
        return new Speech(Arrays.copyOfRange(samples, begin, end), sampleRate, marks);
    }

    @Override
    public WordSound sound(String word) {
        return DiphoneVoice.sound(word);
    }

    @Override
    public void close() {
        // A voice holds no file and no thread; deallocating it would only spoil a later allocation.
    }
}
