package org.audioedition.speech.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.speech.Speech;
import org.audioedition.speech.Speech.Mark;
import org.audioedition.speech.neural.AcousticModel.Sound;
import org.audioedition.speech.neural.SymbolRow.Word;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static final SymbolRow ROW =
            SymbolRow.rows(List.of(new Word("ab", ".")), 10).get(0);

    private static Speech clip(float level, int... ends) {
        float[] samples = new float[5_000];
        java.util.Arrays.fill(samples, level);
        Clip clip = new Clip(10_000);
        clip.pause(1);
        clip.add(ROW, new Sound(samples, ends, 0));
        return clip.speech();
    }

    @Test
    void endsWithTheLastWordNotWithTheMarkBehindIt() {
        assertThat(clip(0, 1_000, 1_500, 2_000, 4_000).samples()).hasSize(500 + 1_000 + 1_500);
    }

    @Test
    void beginsWithTheSoundWhereTheModelHasLittleSilence() {
        Speech speech = clip(0, 100, 1_500, 2_000, 4_000);
        assertThat(speech.words()).containsExactly(new Mark(100, 2_000));
    }

    @Test
    void endsWithTheSoundWhereTheModelHasLittleSilence() {
        assertThat(clip(0, 1_000, 1_500, 4_900, 5_000).samples()).hasSize(500 + 4_000);
    }

    @Test
    void aWordIsHeardEarlierThatComesOutOfSilence() {
        SymbolRow row = SymbolRow.rows(List.of(new Word("a", ""), new Word("b", ","), new Word("c", "")), 10)
                .get(0);
        assertThat(row.symbols()).isEqualTo("a b, c");
        Clip clip = new Clip(10_000);
        clip.add(
                row,
                new Sound(new float[9_000], new int[] {1_000, 2_000, 2_100, 3_000, 3_500, 4_000, 5_000, 6_000}, 100));
        assertThat(clip.speech().words())
                .containsExactly(new Mark(500, 1_600), new Mark(1_600, 2_600), new Mark(3_500, 4_600));
    }

    @Test
    void whatIsTooLoudIsClipped() {
        assertThat(clip(1.5f, 1_000, 1_500, 2_000, 4_000).samples()).containsOnly(32767);
        assertThat(clip(-1.5f, 1_000, 1_500, 2_000, 4_000).samples()).containsOnly(-32768);
    }

    @Test
    void wordsWithoutSoundStandWhereTheSoundEnds() {
        Clip clip = new Clip(10_000);
        clip.add(ROW, new Sound(new float[5_000], new int[] {1_000, 1_500, 2_000, 4_000}, 0));
        clip.addUnsaid(1);
        assertThat(clip.speech().words()).containsExactly(new Mark(500, 1_500), new Mark(3_000, 3_000));
    }
}
