package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the entries for a word is taken. */
class LexiconOrderTest {
    @Test
    void anEntryWithTheRoleAskedBeatsOneWithout() {
        Lexicon lexicon = Lexicon.of(
                List.of(LexiconTest.entry("record", "ˈrɛkɚd"), LexiconTest.entry("record", "rɪˈkɔrd", "verb")));
        assertThat(lexicon.find(List.of("record"), 0, "verb")).returns("ɹɪˈkɔɹd", LexiconTest::said);
    }

    @Test
    void anEntryWithoutRoleServesEveryOther() {
        Lexicon lexicon = Lexicon.of(
                List.of(LexiconTest.entry("record", "rɪˈkɔrd", "verb"), LexiconTest.entry("record", "ˈrɛkɚd")));
        assertThat(lexicon.find(List.of("record"), 0, "noun")).returns("ˈɹɛkɚd", LexiconTest::said);
    }

    @Test
    void entriesOfOtherRolesAreNotTaken() {
        Lexicon lexicon =
                Lexicon.of(List.of(LexiconTest.entry("bow", "baʊ", "bend"), LexiconTest.entry("bow", "boʊ", "knot")));
        assertThat(lexicon.find(List.of("bow"), 0, "")).isNull();
    }

    @Test
    void theOnlyEntryServesEveryRole() {
        Lexicon lexicon = Lexicon.of(List.of(LexiconTest.entry("Qatar", "ˈkɑtɑr", "name")));
        assertThat(lexicon.find(List.of("Qatar"), 0, "noun")).isNotNull();
    }

    @Test
    void theUpperLexiconWins() {
        Lexicon lexicon =
                Lexicon.of(List.of(LexiconTest.entry("Putin", "ˈputin"))).over(LexiconTest.NEWS);
        assertThat(lexicon.find(List.of("Putin's"), 0, "")).returns("ˈputinz", LexiconTest::said);
    }

    @Test
    void theBaseIsStillAsked() {
        Lexicon lexicon =
                Lexicon.of(List.of(LexiconTest.entry("Putin", "ˈputin"))).over(LexiconTest.NEWS);
        assertThat(lexicon.find(List.of("Kim", "Jong", "Un"), 0, "")).returns(3, Entry::words);
    }

    @Test
    void aWordInItsOwnCaseBeatsTheUpperLexiconInAnother() {
        Lexicon lexicon =
                Lexicon.of(List.of(LexiconTest.entry("polish", "ˈpɑlɪʃ"))).over(LexiconTest.NEWS);
        assertThat(lexicon.find(List.of("Polish"), 0, "")).returns("ˈpoʊlɪʃ", LexiconTest::said);
    }

    @Test
    void ofTwoForTheSameGraphemeTheFirstCounts() {
        Lexicon lexicon =
                Lexicon.of(List.of(LexiconTest.entry("Putin", "ˈputin"), LexiconTest.entry("Putin", "ˈputɪn")));
        assertThat(lexicon.find(List.of("Putin"), 0, "")).returns("ˈputin", LexiconTest::said);
    }
}
