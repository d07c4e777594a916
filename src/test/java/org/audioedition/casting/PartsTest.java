package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann Lee, true",
        "ann lee, ANN LEE, true",
        "O'Hara, O’Hara, true",
        "Ann, Ann Lee, false",
        "*Lee, Ann Lee, true",
        "Ann*, Ann Lee, true",
        "Ann*Lee, Ann Mary Lee, true",
        "*, anybody at all, true",
        "*minister*, the prime minister of Ruritania, true",
        "a*b*b, ab, false",
        "ab*ba, aba, false",
        "a*b*c*d, abcd, true",
        "a*c*b*d, abcd, false",
        "A.n, Ann, false"
    })
    void aPartIsForTheNamesThatItsPatternCovers(String pattern, String name, boolean covered) {
        assertThat(new Part(pattern, "v").isFor(name)).isEqualTo(covered);
    }

    @Test
    void aNameCountsBeforeThePatternsAboveIt() {
        Parts parts =
                new Parts(List.of(new Part("*Lee", "one"), new Part("Ann*", "two"), new Part("Ann Lee", "three")), "");
        assertThat(parts.of("Ann Lee")).isEqualTo(new Part("Ann Lee", "three"));
        assertThat(parts.of("Ann Rose Lee")).isEqualTo(new Part("*Lee", "one"));
        assertThat(parts.of("Tom")).isNull();
    }

    @Test
    void aPatternOfManyStarsIsTriedOnce() {
        assertThat(new Part("*a".repeat(5_000) + "*b", "v").isFor("a".repeat(100_000)))
                .isFalse();
    }
}
