package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Id3TagTest {

    private static List<Cue> chapters(int count) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cues.add(new Cue(i * 22050L, 22050, "Chapter " + i));
        }
        return cues;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void aTextIsUtf16WithAByteOrderMark() {
        byte[] tag = new Id3Tag(List.of(new TextTag("TIT2", "aß")), List.of(), 44100).bytes();
        assertThat(latin(tag))
                .isEqualTo("ID3\u0003\0\0\0\0\0\u0011" + "TIT2\0\0\0\u0007\0\0" + "\u0001\u00FF\u00FEa\0\u00DF\0");
    }

    @Test
    void aChapterHasMillisecondsRoundedFromFrames() {
        byte[] tag = new Id3Tag(List.of(), List.of(new Cue(66, 44100, "x")), 44100).bytes();
        // 66 frames are 1.497 ms, 44166 are 1001.497 ms.
        assertThat(latin(tag)).contains("CHAP\0\0\0$\0\0chp0\0\0\0\0\u0001\0\0\u0003\u00E9" + "\u00FF".repeat(8));
    }

    @Test
    void theTableOfContentsListsTheChaptersInOrder() {
        String tag = latin(new Id3Tag(List.of(), chapters(2), 44100).bytes());
        assertThat(tag).contains("CTOC\0\0\0\u0010\0\0toc\0\u0003\u0002chp0\0chp1\0");
    }

    @Test
    void twoHundredAndFiftyFiveChaptersFitOneTable() {
        assertThat(count(latin(new Id3Tag(List.of(), chapters(255), 44100).bytes()), "CTOC"))
                .isEqualTo(1);
    }

    @Test
    void moreChaptersAreNestedUnderOneTop() {
        String tag = latin(new Id3Tag(List.of(), chapters(256), 44100).bytes());
        assertThat(count(tag, "CTOC")).isEqualTo(3);
        assertThat(tag).contains("toc\0\u0003\u0002toc0\0toc1\0").contains("toc1\0\u0001\u0001chp255\0");
    }

    @Test
    void aFrameThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> new Id3Tag(List.of(new TextTag("APIC", "x")), List.of(), 44100))
                .hasMessageContaining("APIC");
    }
}
