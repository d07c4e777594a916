package org.audioedition.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Title | a-title",
                "Erdoğan’s café: naïve? | erdogans-cafe-naive",
                "Łódź & Ærø, straße | lodz-aero-strasse",
                "../../etc/passwd | etc-passwd",
                "a\\b/c | a-b-c",
                "IRAN, İSTANBUL | iran-istanbul",
                "50% off — 2026! | 50-off-2026",
                "--x-- | x",
                "中文 | article",
                "🙂 | article",
                "... | article",
                "Con | con-article",
                "LPT1 | lpt1-article",
                "ﬁne Ａ１ | fine-a1"
            })
    void isASafeFileName(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void isNoLongerThanEightyCharacters() {
        assertThat(Slug.of("long title ".repeat(30)))
                .hasSizeLessThanOrEqualTo(80)
                .doesNotEndWith("-");
    }

    @Test
    void ignoresControlCharacters() {
        assertThat(Slug.of("a\u0007\u001b[31mb\nc")).isEqualTo("a-31mb-c");
    }
}
