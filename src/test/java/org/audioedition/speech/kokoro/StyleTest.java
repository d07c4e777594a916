package org.audioedition.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.audioedition.speech.onnx.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

    /** A voice whose numbers are those of their rows, each times {@code factor}. */
    static Style style(float factor) throws ModelException {
        ByteBuffer file = ByteBuffer.allocate(Style.FILE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < Style.ROWS; row++) {
            for (int i = 0; i < Style.WIDTH; i++) {
                file.putFloat(factor * row);
            }
        }
        return Style.read("ann", file.array());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 509})
    void givesTheRowOfTheNumberOfTokens(int tokens) throws Exception {
        assertThat(style(1).row(tokens)).hasSize(Style.WIDTH).containsOnly(tokens);
    }

    @Test
    void givesTheLastRowForMoreTokensThanItHas() throws Exception {
        assertThat(style(1).row(600)).containsOnly(509);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1024, Style.FILE_BYTES - 4, Style.FILE_BYTES + 4})
    void aFileOfAnotherSizeIsRefusedByName(int bytes) {
        assertThatThrownBy(() -> Style.read("ann", new byte[bytes]))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("ann")
                .hasMessageContaining(bytes + " bytes")
                .hasMessageContaining("install it anew");
    }

    @Test
    void isMixedByShare() throws Exception {
        assertThat(style(1).mixedWith(style(5), 0.75).row(10)).containsOnly(20);
    }
}
