package org.audioedition.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.junit.jupiter.api.Test;

class PhonesTest {

    @Test
    void namesPhonesAsTheEngineDoes() throws PhonemeException {
        assertThat(Phones.of(Pronunciation.arpabet("S EH1 P ER0 EY2 T AH0 D")))
                .containsExactly("s", "eh1", "p", "er", "ey1", "t", "ax", "d");
    }

    @Test
    void understandsTheEnginesNames() throws PhonemeException {
        assertThat(Phones.pronunciation("s", "eh1", "p", "r", "ax", "t"))
                .isEqualTo(Pronunciation.arpabet("S EH1 P R AH0 T"));
    }

    @Test
    void leavesOutASoundThatWasNotRecordedBeforeTheNext() throws PhonemeException {
        assertThat(Phones.of(Pronunciation.arpabet("HH W AA1 R EH0 S"))).startsWith("w", "aa1");
    }
}
