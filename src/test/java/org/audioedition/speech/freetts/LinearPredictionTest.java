package org.audioedition.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearPredictionTest {

    private static LPCResult spoken(float pitch) {
        DiphoneVoice voice = DiphoneVoice.allocated();
        voice.setPitch(pitch);
        List<Token> tokens = new ArrayList<>();
        for (String word : List.of("nobody", "had", "seen", "a", "light", "as", "bright", "as", "this", "one")) {
            Token token = new Token();
            token.setWord(word);
            token.setWhitespace(" ");
            token.setPrepunctuation("");
            token.setPostpunctuation("");
            tokens.add(token);
        }
        Utterance utterance = new Utterance(voice, tokens);
        utterance.setFloat(PauseDurations.COMMA, 0.2f);
        utterance.setFloat(PauseDurations.CLAUSE, 0.2f);
        voice.process(utterance);
        return (LPCResult) utterance.getObject("target_lpcres");
    }

    private static short engines(byte[] bytes, int i) {
        return (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    }

    @Test
    void agreesWithTheEngineToTheLastBits() {
        LPCResult result = spoken(100);
        byte[] expected = result.getWaveSamples();
        short[] samples = LinearPrediction.samples(result);
        for (int i = 0; i < samples.length; i++) {
            assertThat(Math.abs(samples[i] - engines(expected, i)))
                    .as("sample " + i)
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void clampsWhatTheEngineWouldWrapAround() {
        LPCResult result = spoken(260);
        short[] samples = LinearPrediction.samples(result);
        int jumps = 0;
        for (int i = 1; i < samples.length; i++) {
            jumps += Math.abs(samples[i] - samples[i - 1]) > 50_000 ? 1 : 0;
        }
        assertThat(jumps).isZero();
    }
}
