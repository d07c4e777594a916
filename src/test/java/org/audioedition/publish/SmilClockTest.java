package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmilClockTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.000s, 00:00:00.000, 00:00:00",
        "12345, 12.345s, 00:00:12.345, 00:00:12",
        "59999, 59.999s, 00:00:59.999, 00:01:00",
        "3600500, 3600.500s, 01:00:00.500, 01:00:01",
        "86400007, 86400.007s, 24:00:00.007, 24:00:00",
        "360000000, 360000.000s, 100:00:00.000, 100:00:00",
    })
    void timesAreWrittenToTheMillisecond(long milliseconds, String seconds, String clock, String whole) {
        assertThat(SmilClock.seconds(milliseconds)).isEqualTo(seconds);
        assertThat(SmilClock.npt(milliseconds)).isEqualTo("npt=" + seconds);
        assertThat(SmilClock.clock(milliseconds)).isEqualTo(clock);
        assertThat(SmilClock.wholeClock(milliseconds)).isEqualTo(whole);
    }
}
