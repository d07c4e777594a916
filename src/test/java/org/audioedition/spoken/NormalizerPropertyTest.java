package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizerPropertyTest {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z']{0,39}|[A-Z]('s)?");
    private static final String SIGNS = " .,:;'’\"-–—/\\&@#$€£¥%°+=*()[]_~!?…“”½²";
    private static final List<String> PIECES = List.of(
            "U.S.", "7", "30", "2026", "$", "1,000", "p.m.", "No.", "St.", "II", "FBI", "km", "m", "th", "s", "bn", "é",
            "ж", "東", "🙂", "http://", "www.", "@", "#", "I", "a", "don’t", "Jan.", "'", "-", "/", ".", " ", "x");

    @Test
    void readsEveryBlockOfTheBasicPlane() {
        for (int block = 0; block < 0x10000; block += 64) {
            StringBuilder text = new StringBuilder();
            for (int c = block; c < block + 64; c++) {
                text.append((char) c).append("a1 ".charAt(c % 3));
            }
            check(text.toString());
        }
    }

    @Test
    void readsCharactersBeyondTheBasicPlane() {
        for (int c = 0x10000; c < 0x110000; c += 61) {
            check("a" + Character.toString(c) + " " + Character.toString(c) + "7");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsRandomTextWithoutLosingACharacter(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            int kind = random.nextInt(10);
            if (kind < 3) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else if (kind < 6) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            } else if (kind < 8) {
                text.append((char) ('0' + random.nextInt(10)));
            } else if (kind < 9) {
                text.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        check(text.toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readsHostileRepetitions(String piece) {
        check(piece.repeat(100_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void readsHostileMixtures(int seed) {
        Random random = new Random(seed);
        List<String> pieces = hostile().toList();
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_000) {
            text.append(pieces.get(random.nextInt(pieces.size())).repeat(1 + random.nextInt(3)));
        }
        check(text.toString());
    }

    @ParameterizedTest
    @MethodSource("digits")
    void neverKeepsSilentAboutADigit(String written) {
        assertThat(read(written)).allMatch(reading -> !containsDigit(reading, written) || reading instanceof Said);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    static Stream<Integer> fewSeeds() {
        return IntStream.range(0, 60).boxed();
    }

    static Stream<String> hostile() {
        return Stream.of(
                ".",
                "a",
                "A",
                "x",
                "7",
                "@",
                "#",
                "'",
                "’",
                "-",
                "–",
                "/",
                "$",
                "a/",
                "a-",
                "a.",
                "A.",
                "1-",
                "1/",
                "1:",
                "1,",
                "1.",
                "1,000,",
                "$5-",
                "$1-a",
                "1-1a-",
                "a@",
                "@a",
                "#a",
                "www.",
                "http://",
                "'s",
                "I",
                "X",
                "aB",
                "a1",
                "7s-",
                "U.S.",
                "Mr. ",
                "Jan. 7 ",
                "&",
                "A&",
                "é",
                "e\u0301",
                "\uD83D",
                "\uDE00",
                "🙂",
                "½",
                "²",
                "%",
                "5%",
                "\u00AD",
                "a\u200D",
                "\"",
                "(",
                "…",
                "_a",
                "a_",
                "1m ",
                "No.1",
                "p.6",
                "°",
                "*",
                "\n",
                "\u0000",
                "1x",
                "1×",
                "1°",
                "$1/",
                "$1-$1-",
                "1/2-",
                "1/2-a",
                "½-",
                "5'1",
                "5%-",
                "1M-",
                "a.m.-",
                "Jan.-",
                "1-Jan-",
                "v1.",
                "1.1.",
                "+1 ",
                "12 345 ",
                "III ",
                "E. ",
                "3M",
                "MtCO2e",
                "C/F/",
                "/km²",
                "s/km",
                "A-1",
                "1A-",
                "Su-24M-",
                "“",
                "‘",
                "(",
                "[",
                "“(‘",
                "99999999999999/99999999999999",
                "1/",
                "9-9-",
                "US$",
                "<5",
                "=1",
                "5=",
                "\uDC00a",
                "1\uD83D",
                "a@.",
                "#1#",
                "No. ",
                "No.",
                "v. ",
                "in. ",
                "5 in. ",
                "10:",
                "1:1:",
                "T00:",
                "2026-01-07T",
                "°N",
                "6'2\"",
                "x 5 ",
                "7 x ");
    }

    static Stream<String> digits() {
        return Stream.of(
                "p.6",
                "on.345",
                "10.20.0.77",
                "4.5.6",
                "x86_64",
                "1:2:3:4",
                "v2.0.1",
                "3½lb",
                "a1b2c3",
                "#1a",
                "7%a",
                "5°x",
                "①",
                "٣",
                "5'10",
                "1e5",
                "8@9",
                "3¢5",
                "₤5",
                "2⁴",
                "1-2-x",
                "9.a",
                "$5x7",
                "+1-",
                "Rs.25",
                "9".repeat(31),
                "99999999999999/99999999999999",
                "1x2x3x4x5x6x7x8x9x1x2x3",
                "$1/$2/$3",
                "6'2",
                "12°34°56",
                "B.1.1.7",
                "3M",
                "½-7");
    }

    private static boolean containsDigit(Reading reading, String text) {
        return reading.span().of(text).chars().anyMatch(Character::isDigit);
    }

    private static void check(String text) {
        int at = 0;
        for (Reading reading : read(text)) {
            Span span = reading.span();
            if (span.start() < at || span.isEmpty() || !isSpace(text, at, span.start())) {
                fail("lost or said twice before " + reading);
            }
            at = span.end();
            if (reading instanceof Said said && !isSpeakable(said.spoken())) {
                fail("the engine cannot say " + said);
            }
        }
        assertThat(isSpace(text, at, text.length())).isTrue();
    }

    private static boolean isSpeakable(String spoken) {
        return Stream.of(spoken.split(" ", -1))
                .allMatch(word -> WORD.matcher(word).matches());
    }

    private static boolean isSpace(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static List<Reading> read(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }
}
