package org.audioedition.article.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of RFC 9309, section 2.2 and 5. */
class RobotsTest {

    private static Robots read(String... lines) {
        return Robots.read(String.join("\n", lines).getBytes(UTF_8), "audio-edition");
    }

    @Test
    void theGroupThatNamesUsOutranksTheOneForAll() {
        Robots robots = read("User-agent: *", "Disallow: /", "", "User-Agent: Audio-Edition", "Disallow: /shop");
        assertThat(robots.allow("/news")).isTrue();
        assertThat(robots.allow("/shop/1")).isFalse();
    }

    @Test
    void groupsOfOneNameAreOne() {
        Robots robots = read("user-agent: audio-edition", "disallow: /a", "user-agent: audio-edition", "disallow: /b");
        assertThat(robots.allow("/a")).isFalse();
        assertThat(robots.allow("/b")).isFalse();
    }

    @Test
    void severalNamesShareTheRulesThatFollow() {
        Robots robots = read(
                "User-agent: other", "User-agent: audio-edition", "Disallow: /a", "User-agent: third", "Disallow: /b");
        assertThat(robots.allow("/a")).isFalse();
        assertThat(robots.allow("/b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/example/page/, /example/page/, true",
        "/example/page/, /example/page/disallowed.gif, false",
        "/x, /x, true",
        "/a.gif, /b, true",
    })
    void theLongestRuleDecides(String ignored, String path, boolean allowed) {
        Robots robots = read(
                "User-agent: *",
                "Allow: /example/page/",
                "Disallow: /example/page/disallowed.gif",
                "Disallow: /x",
                "Allow: /x");
        assertThat(robots.allow(path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/a.gif, false",
        "/a.gif?x, true",
        "/deep/b.gif, false",
        "/p/q/print/1, false",
        "/p/print, true",
        "/caf%C3%A9, false",
    })
    void starsStandForAnythingAndADollarForTheEnd(String path, boolean allowed) {
        Robots robots = read("User-agent: *", "Disallow: *.gif$", "Disallow: /p*/print/", "Disallow: /café # closed");
        assertThat(robots.allow(path)).isEqualTo(allowed);
    }

    @Test
    void anEmptyRuleForbidsNothing() {
        assertThat(read("User-agent: *", "Disallow:").allow("/a")).isTrue();
    }

    @Test
    @Timeout(10)
    void aRuleOfStarsCostsNoTime() {
        Robots robots = read("User-agent: *", "Disallow: /" + "*a".repeat(10_000) + "b");
        assertThat(robots.allow("/" + "a".repeat(100_000))).isTrue();
    }
}
