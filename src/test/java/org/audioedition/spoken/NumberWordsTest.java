package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our number words against those of ICU, which speaks by the rules of CLDR. */
class NumberWordsTest {

    private static final long QUADRILLION = 1_000_000_000_000_000L;

    private final RuleBasedNumberFormat icu = new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);

    @Test
    void cardinalsUpToAMillionAreThoseOfIcu() {
        for (int n = 0; n < 1_000_000; n++) {
            same(n, NumberWords.cardinal(n), "%spellout-cardinal");
        }
    }

    @Test
    void randomCardinalsUpToAQuadrillionAreThoseOfIcu() {
        Random random = new Random(15);
        for (int i = 0; i < 20_000; i++) {
            long n = random(random);
            same(n, NumberWords.cardinal(Long.toString(n)), "%spellout-cardinal");
        }
    }

    @Test
    void ordinalsAreThoseOfIcu() {
        for (int n = 0; n < 100_000; n++) {
            same(n, NumberWords.ordinal(n), "%spellout-ordinal");
        }
        Random random = new Random(16);
        for (int i = 0; i < 5_000; i++) {
            long n = random(random);
            same(n, NumberWords.ordinal(Long.toString(n)), "%spellout-ordinal");
        }
    }

    /** ICU says "two thousand" but "ten oh one", "eleven hundred"; ours differs only where no hundred is heard. */
    @Test
    void yearsAreThoseOfIcu() {
        for (int year = 1000; year < 3000; year++) {
            boolean thousand = year / 100 % 10 == 0 && year % 100 < 10;
            same(year, NumberWords.year(year), thousand ? "%spellout-cardinal" : "%spellout-numbering-year");
        }
    }

    @Test
    void saysNumbersTooLongForACardinalDigitByDigit() {
        assertThat(NumberWords.cardinal("9".repeat(31)).split(" ", -1))
                .hasSize(31)
                .containsOnly("nine");
    }

    /** As many numbers of five digits as of fifteen. */
    private static long random(Random random) {
        return random.nextLong(QUADRILLION) % (long) Math.pow(10, 1 + random.nextInt(15));
    }

    private void same(long n, String ours, String rules) {
        String theirs = icu.format(n, rules).replace('-', ' ');
        if (!ours.equals(theirs)) {
            fail(n + ": ours is \"" + ours + "\", ICU's \"" + theirs + "\"");
        }
    }
}
