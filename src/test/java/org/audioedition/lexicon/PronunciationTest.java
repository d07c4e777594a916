package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronunciationTest {
    static Stream<String> arpabetSymbols() {
        return Stream.of(
                "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"
                        .split(" ", -1));
    }

    static Stream<Phone> phones() {
        return Inventory.PHONES.phones().stream();
    }

    @ParameterizedTest
    @MethodSource("arpabetSymbols")
    void everyPhoneOfTheCmuDictionarySurvivesIpa(String symbol) throws PhonemeException {
        String vowel = "AEIOU".indexOf(symbol.charAt(0)) < 0 ? symbol : symbol + "1";
        Pronunciation word = Pronunciation.arpabet("B IH0 " + vowel + " AA2");
        assertThat(Pronunciation.ipa(word.ipa()).arpabet()).containsExactly("B", "IH0", vowel, "AA2");
    }

    @ParameterizedTest
    @MethodSource("phones")
    void everyPhoneOfTheInventoryIsReadAsItIsWritten(Phone phone) throws PhonemeException {
        Pronunciation word = Pronunciation.ipa("ɑˈt" + phone.symbol() + "ɑ");
        assertThat(Pronunciation.ipa(word.ipa())).isEqualTo(word);
        assertThat(word.ipa()).contains(phone.symbol());
    }

    /** As encyclopedias and dictionaries write them. */
    @ParameterizedTest
    @CsvSource({
        "/ˈpuːtɪn/, P UW1 T IH0 N",
        "[ˈputʲɪn], P UW1 T IH0 N",
        "mɑːlɛkʃɑːˈhiː, M AA0 L EH0 K SH AA0 HH IY1",
        "ˈbaɪdən, B AY1 D AH0 N",
        "məˈkrɒ̃, M AH0 K R AA1",
        "makʁɔ̃, M AA1 K R OW0 N",
        "ɛmanɥɛl, EH1 M AA0 N W EH0 L",
        "ˈkiːjɪv, K IY1 Y IH0 V",
        "ˈt͡ʃɛxɔf, CH EH1 HH AO0 F",
        "ˈtʃɛxt, CH EH1 K T",
        "ˈdvor̝aːk, D V AO1 R ZH AA0 K",
        "ˌrɛɪkjaˈviːk, R EY2 K Y AA0 V IY1 K",
        "ˈwʊstə(r), W UH1 S T ER0",
        "ˈwʊstər, W UH1 S T ER0",
        "ˈbɝd, B ER1 D",
        "ˈbɜ˞d, B ER1 D",
        "ˈlɛtə˞, L EH1 T ER0",
        "ˈkɑ˞, K AA1 R",
        "ˈbɜːd, B ER1 D",
        "ˈɡəʊ, G OW1",
        "ˈgoʊ, G OW1",
        "ɹoʊd, R OW1 D",
        "ˈhɒt, HH AA1 T",
        "ˈnɪər, N IH1 R",
        "ˈfɛə, F EH1 R",
        "ˈtʊər, T UH1 R",
        "fort, F AO1 R T",
        "koˈrea, K OW0 R EH1 AA0",
        "ˈbʌtn̩, B AH1 T AH0 N",
        "ˈlɪtᵊl, L IH1 T AH0 L",
        "sɐ̃w̃, S AH1 N",
        "ˈsiŋɡaˌpuːr, S IY1 NG G AA0 P UW2 R",
        "ˈtoː.kʲoː, T OW1 K OW0",
        "ˈbaj, B AY1",
        "ˈhaws, HH AW1 S",
        "ˈmɑ:li, M AA1 L IY0",
        "ni, N IY1",
        "ðə, DH AH0",
    })
    void readsIpaAsPeoplePasteIt(String ipa, String arpabet) throws PhonemeException {
        assertThat(String.join(" ", Pronunciation.ipa(ipa).arpabet())).isEqualTo(arpabet);
    }

    @Test
    void anApostropheMayStandForTheStressMark() throws PhonemeException {
        assertThat(Pronunciation.ipa("mɑ'li").arpabet()).containsExactly("M", "AA0", "L", "IY1");
    }

    @ParameterizedTest
    @CsvSource({
        "mɑlɛkʃɑˈhi, mah-lek-shah-HEE",
        "ˈputɪn, POO-tin",
        "ˌoʊbəˈmɑ, oh-buh-MAH",
        "ˈaɪəwə, EYE-uh-wuh",
        "ʒwaʊ, ZHWOW",
        "ˈhuti, HOO-tee",
        "ˈɛdɪnˌbɝoʊ, EH-din-bur-oh",
        "ˌfjɔrˈdɛn, fyawr-DEN",
        "nwɪn, NWIN",
        "ˈθɜrd, THURD",
    })
    void respellsAsANewsroomDoes(String ipa, String respelled) throws PhonemeException {
        assertThat(Pronunciation.ipa(ipa).respelled()).isEqualTo(respelled);
    }

    @ParameterizedTest
    @CsvSource({
        "ˈputɪn, Z",
        "ˈhuti, Z",
        "ɪˈrɑk, S",
        "ˈbʊʃ, IH0 Z",
        "ʒɔrʒ, IH0 Z",
        "ˈsæntʃɛz, IH0 Z",
        "ˈmɛrts, IH0 Z",
        "bɑx, S",
    })
    void thePluralSoundsAsTheWordEnds(String ipa, String ending) throws PhonemeException {
        assertThat(added(Pronunciation.ipa(ipa), Pronunciation.ipa(ipa).possessiveOrPlural()))
                .isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource({"dɪˈteɪn, D", "pɚˈmɪt, IH0 D", "ɪnˈveɪd, IH0 D", "əˈtæk, T", "pɹɪˈzɛnt, IH0 D", "wɑʃ, T", "oʊ, D"})
    void thePastSoundsAsTheWordEnds(String ipa, String ending) throws PhonemeException {
        assertThat(added(Pronunciation.ipa(ipa), Pronunciation.ipa(ipa).past())).isEqualTo(ending);
    }

    @Test
    void ingIsASyllable() throws PhonemeException {
        Pronunciation word = Pronunciation.ipa("ˈkɑmbæt");
        assertThat(added(word, word.ing())).isEqualTo("IH0 NG");
    }

    @Test
    void americanReplacesForeignPhones() throws PhonemeException {
        assertThat(Pronunciation.ipa("bɑˈxmyt").american().ipa()).isEqualTo("bɑkˈmut");
    }

    @Test
    void aWordWithoutAMarkIsStressedOnItsFirstFullVowel() throws PhonemeException {
        assertThat(Pronunciation.ipa("ləkɔrnu").ipa()).isEqualTo("ləˈkɔɹnu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "//", "ˈ", "a b", "pu4tin", "Ω", "a(b", "a(bcdef)", "ʔ", "😀", "\ud83d", "a\u0000"})
    void refusesWhatIsNoWordOfIpa(String text) {
        assertThatThrownBy(() -> Pronunciation.ipa(text)).isInstanceOf(PhonemeException.class);
    }

    @Test
    void saysWhichSymbolIsUnknownAndWhatIsAccepted() {
        assertThatThrownBy(() -> Pronunciation.ipa("pu4tin"))
                .hasMessageContaining("“4” at place 3")
                .hasMessageContaining("ˈ ˌ")
                .hasMessageContaining(" ʒ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XX", "B1", "AA3", "P UW1 T 0", "AH00", "ER0 AH0 QQ"})
    void refusesWhatIsNoArpabet(String text) {
        assertThatThrownBy(() -> Pronunciation.arpabet(text)).isInstanceOf(PhonemeException.class);
    }

    @Test
    void arpabetMayBeInSmallLetters() throws PhonemeException {
        assertThat(Pronunciation.arpabet("p uw1 t ih0 n")).isEqualTo(Pronunciation.arpabet("P UW1 T IH0 N"));
    }

    private static String added(Pronunciation word, Pronunciation longer) {
        List<String> all = longer.arpabet();
        return String.join(" ", all.subList(word.arpabet().size(), all.size()));
    }
}
