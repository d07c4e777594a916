package org.audioedition.publish.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundPictureTest {

    private static final int RATE = 8000;

    /** A source whose samples follow from their places. */
    private interface Wave {
        float at(long frame);
    }

    private static SoundPicture picture(long frames, Wave wave) throws IOException {
        return SoundPicture.of(new PcmSource() {
            private long at;

            @Override
            public PcmFormat format() {
                return new PcmFormat(RATE, 1, 16);
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public int read(float[] block) {
                int count = (int) Math.min(Math.min(block.length, 777), frames - at);
                for (int i = 0; i < count; i++) {
                    block[i] = wave.at(at++);
                }
                return count;
            }
        });
    }

    @Test
    void aColumnHasTheLowestAndTheHighestSampleOfItsStretch() throws IOException {
        SoundPicture picture =
                picture(12_000, frame -> frame == 25 ? 0.5f : frame == 29 ? -0.25f : frame == 30 ? 0.75f : 0);
        assertThat(picture.highest()[2]).isEqualTo(0.5f);
        assertThat(picture.lowest()[2]).isEqualTo(-0.25f);
        assertThat(picture.highest()[3]).isEqualTo(0.75f);
        assertThat(picture.highest()[1]).isZero();
    }

    @Test
    void theLastSampleIsInTheLastColumn() throws IOException {
        SoundPicture picture = picture(100_003, frame -> frame == 100_002 ? 1 : 0);
        assertThat(picture.highest()[SoundPicture.COLUMNS - 1]).isEqualTo(1);
        assertThat(picture.highest()[SoundPicture.COLUMNS - 2]).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 1199, 1200, 1201})
    void thereAreNoMoreColumnsThanFrames(long frames) throws IOException {
        assertThat(picture(frames, frame -> 0.5f).highest())
                .hasSize((int) Math.min(SoundPicture.COLUMNS, frames))
                .doesNotContain(0);
    }

    @Test
    void theCourseOfLoudnessIsNoLongerForALongEdition() throws IOException {
        double turn = 2 * StrictMath.PI * 1000 / RATE;
        SoundPicture picture = picture(600L * RATE, frame -> (float) (0.1 * StrictMath.sin(turn * frame)));
        assertThat(picture.shortTermLufs()).hasSize(SoundPicture.COLUMNS);
        assertThat(picture.shortTermLufs()[600]).isEqualTo(picture.loudness().integratedLufs(), within(0.1));
    }
}
