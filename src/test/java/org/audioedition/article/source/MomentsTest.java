package org.audioedition.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2026-01-07T18:30:00+01:00 = 2026-01-07T18:30:00+01:00",
                "2026-01-07T18:30:00.123Z = 2026-01-07T18:30:00Z",
                "2026-01-07T18:30:00+0100 = 2026-01-07T18:30:00+01:00",
                "2026-01-07 18:30:00 +01:00 = 2026-01-07T18:30:00+01:00",
                "2026-01-07T18:30Z = 2026-01-07T18:30:00Z",
                "2026-01-07 18:30:00 = 2026-01-07",
                "2026/01/07 = 2026-01-07",
                "20260107 = 2026-01-07",
                "January 7, 2026 = 2026-01-07",
                "7 Jan 2026 07:09 GMT = 2026-01-07T07:09:00Z",
                "'Wed, 7 Jan 2026 07:09:00 GMT' = 2026-01-07T07:09:00Z"
            })
    void aTimeKeepsItsOffsetAndOneWithoutIsADay(String written, String iso) {
        assertThat(Moments.iso(written, "en")).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-45", "0000-01-01T00:00:00Z", "1767800000", "2026-01-07T99:99:99Z"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(Moments.iso(written, "en")).isNull();
    }

    @Test
    void aTimeNearTheDayOutranksTheBareDay() {
        assertThat(Moments.best(List.of("2026-01-07", "2025-01-01T00:00:00Z", "2026-01-08T01:00:00Z")))
                .isEqualTo("2026-01-08T01:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "en = January 7, 2026",
                "en-GB = 7 January 2026",
                "de = 7. Januar 2026",
                "es = 7 de enero de 2026",
                "fr = 7 janvier 2026",
                "ja = 2026年1月7日"
            })
    void aDayIsWrittenAsTheLanguageDoes(String language, String words) {
        assertThat(Moments.inWords("2026-01-07", language)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 07 Jan 2026 18:30:00 +0100 | 2026-01-07T18:30:00+01:00",
                "7 Jan 2026 18:30 -0500 | 2026-01-07T18:30:00-05:00",
                "Wed, 7 Jan 2026 18:30:00 +0100 (CET) | 2026-01-07T18:30:00+01:00",
                "Wed, 07 Jan 2026 18:30:00 EST | 2026-01-07T18:30:00-05:00",
                "Wed, 07 Jan 2026 18:30:00 UT | 2026-01-07T18:30:00Z",
                // Of a wrong weekday and an unknown zone the day is left.
                "Thu, 07 Jan 2026 18:30:00 GMT | 2026-01-07",
                "Wed, 07 Jan 2026 18:30:00 XYZ | 2026-01-07",
            })
    void lettersAndFeedsWriteTimesTheirOwnWay(String written, String iso) {
        assertThat(Moments.iso(written, "en")).isEqualTo(iso);
    }
}
