package org.audioedition.benchmark;

import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.CMUVoice;
import com.sun.speech.freetts.relp.AudioOutput;
import com.sun.speech.freetts.relp.LPCResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * FreeTTS and nothing else: speaks a file, an utterance a line, in kevin16 as shipped, to memory. What this costs is what
 * the program's own cost is measured against.
 */
public final class BareFreeTts {

    private BareFreeTts() {}

    /** Speaks the file named first, and prints the seconds of speech. */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Voice voice = kevin16();
        long samples = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            samples += speak(voice, line);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(samples / 16_000.0);
    }

    private static Voice kevin16() throws IOException {
        Voice voice = new CMUDiphoneVoice(
                "kevin16",
                com.sun.speech.freetts.Gender.MALE,
                com.sun.speech.freetts.Age.YOUNGER_ADULT,
                "",
                Locale.US,
                "general",
                "cmu",
                new CMULexicon("cmulex"),
                CMUVoice.class.getResource("cmu_us_kal/cmu_us_kal16.bin"));
        // With a queue of its own the voice starts no thread.
        voice.setOutputQueue(new OutputQueue());
        voice.allocate();
        return voice;
    }

    /** Tokens to samples by the engine's own tokenizer and processors, cut where its {@code speak} cuts. */
    private static long speak(Voice voice, String line) throws Exception {
        Tokenizer tokenizer = voice.getTokenizer();
        tokenizer.setInputText(line);
        long samples = 0;
        List<Token> tokens = new ArrayList<>();
        while (tokenizer.hasMoreTokens()) {
            Token token = tokenizer.getNextToken();
            if (tokenizer.isBreak() && !tokens.isEmpty()) {
                samples += process(voice, tokens);
                tokens = new ArrayList<>();
            }
            if (token.getWord() != null && !token.getWord().isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens.isEmpty() ? samples : samples + process(voice, tokens);
    }

    private static long process(Voice voice, List<Token> tokens) throws Exception {
        Utterance utterance = new Utterance(voice, tokens);
        for (Object processor : voice.getUtteranceProcessors()) {
            if (!(processor instanceof AudioOutput)) {
                ((UtteranceProcessor) processor).processUtterance(utterance);
            }
        }
        LPCResult result = (LPCResult) utterance.getObject("target_lpcres");
        int count = 0;
        for (int i = 0; i < result.getNumberOfFrames(); i++) {
            count += result.getResidualSizes()[i];
        }
        return Math.min(count, result.getWaveSamples().length / 2);
    }
}
