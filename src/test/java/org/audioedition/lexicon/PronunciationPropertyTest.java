package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any text, tried on seeded random ones. */
class PronunciationPropertyTest {
    @Test
    void randomPhonesSurviveIpa() throws PhonemeException {
        Random random = new Random(7);
        List<Phone> phones = Inventory.PHONES.phones();
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(random.nextInt(3) == 0 ? "ˈ" : "")
                        .append(phones.get(random.nextInt(phones.size())).symbol());
            }
            Pronunciation word;
            try {
                word = Pronunciation.ipa(text.toString());
            } catch (PhonemeException silent) {
                continue;
            }
            assertThat(Pronunciation.ipa(word.ipa())).as(text.toString()).isEqualTo(word);
            assertThat(word.american().american()).as(text.toString()).isEqualTo(word.american());
            assertThat(word.respelled()).as(text.toString()).isNotEmpty();
        }
    }

    @Test
    void randomTextGivesAWordOrAPhonemeException() {
        Random random = new Random(11);
        String letters = "aeiouɑɔəɛɪʊˈˌː.rɹtʃdʒnŋj w(ʳ)[]/\\|\u0303\u0329\u0361ᵊʲ\ud83d\ude00ABKPS019 HH\u0000Ωß";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                assertThat(Pronunciation.ipa(text.toString()).arpabet()).isNotEmpty();
            } catch (PhonemeException refused) {
                assertThat(refused.getMessage()).contains("at place");
            }
            try {
                assertThat(Pronunciation.arpabet(text.toString()).arpabet()).isNotEmpty();
            } catch (PhonemeException refused) {
                assertThat(refused.getMessage()).contains("at place");
            }
        }
    }
}
