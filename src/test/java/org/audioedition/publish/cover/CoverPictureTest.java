package org.audioedition.publish.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Content;
import org.audioedition.publish.Cover;
import org.audioedition.publish.FormException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverPictureTest {

    /** Below the rule, above the wave. */
    private static final int TITLE_TOP = 300;

    private static final int TITLE_END = 1160;

    private static Colophon colophon(String title, int number) {
        return new Colophon(
                "urn:uuid:" + number, title, "Ann Lee", "The Gull", "2026-05-03", "en", null, List.of("v"), "d", "g");
    }

    @Test
    void itIsASquareThatDirectoriesTake() throws Exception {
        Cover cover = CoverPicture.drawn(colophon("A title", 1));
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(cover.picture().bytes()));
        assertThat(image.getWidth())
                .isEqualTo(cover.width())
                .isEqualTo(image.getHeight())
                .isBetween(1400, 3000);
        assertThat(cover.fileName()).isEqualTo("cover.jpg");
    }

    @Test
    void theSameColophonGivesTheSameBytes() throws Exception {
        byte[] first = CoverPicture.drawn(colophon("A title", 1)).picture().bytes();
        assertThat(CoverPicture.drawn(colophon("A title", 1)).picture().bytes()).isEqualTo(first);
    }

    @Test
    void whiteOnEveryGroundHasAContrastOfSevenAndTheWaveOfThree() {
        Set<Integer> papers = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            BufferedImage image = CoverDrawing.draw(colophon("A title", i));
            int paper = image.getRGB(5, 5);
            int rule = image.getRGB(200, 267);
            assertThat(contrast(0xFFFFFF, paper)).isGreaterThan(7);
            assertThat(contrast(rule, paper)).isGreaterThan(3);
            papers.add(paper);
        }
        assertThat(papers).hasSize(6);
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi",
                "The Ferry Runs Again, and Nobody Is Seasick, Says the Captain of the Only Other Boat",
                "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle",
                "Ein Wort — «Œuvre» für 3 € (½)"
            })
    void aTitleStaysWithinTheMargins(String title) {
        Set<Integer> columns = inked(CoverDrawing.draw(colophon(title, 1)));
        assertThat(columns).isNotEmpty().allMatch(x -> x >= 110 && x <= CoverDrawing.SIZE - 110);
    }

    @Test
    void aTitleInOtherLettersIsLeftOff() {
        assertThat(inked(CoverDrawing.draw(colophon("שלום", 1)))).isEmpty();
    }

    /** The columns in which something of the title is seen. */
    private static Set<Integer> inked(BufferedImage image) {
        Set<Integer> columns = new HashSet<>();
        int paper = image.getRGB(5, 5);
        for (int y = TITLE_TOP; y < TITLE_END; y++) {
            for (int x = 0; x < CoverDrawing.SIZE; x++) {
                if (image.getRGB(x, y) != paper) {
                    columns.add(x);
                }
            }
        }
        return columns;
    }

    private static Content picture(String format, int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return Content.of(out.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"png, cover.png, image/png", "jpeg, cover.jpg, image/jpeg"})
    void anEditorsPictureIsTakenAsItIs(String format, String name, String type) throws Exception {
        Content content = picture(format, 1400, 1400);
        assertThat(CoverPicture.of(content, "mine")).isEqualTo(new Cover(content, name, type, 1400, 1400));
    }

    @ParameterizedTest
    @CsvSource({"png, 1400, 1399", "png, 1399, 1399", "jpeg, 3001, 3001"})
    void aPictureOfAnotherShapeIsRefused(String format, int width, int height) throws Exception {
        Content content = picture(format, width, height);
        assertThatThrownBy(() -> CoverPicture.of(content, "mine.png"))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("mine.png has " + width + " by " + height);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        Content content = Content.of("no picture".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> CoverPicture.of(content, "x.gif"))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("x.gif is neither a JPEG nor a PNG");
    }

    @Test
    void aPictureCutOffIsRefused() throws Exception {
        byte[] whole = picture("png", 1400, 1400).bytes();
        Content cut = Content.of(Arrays.copyOf(whole, 12));
        assertThatThrownBy(() -> CoverPicture.of(cut, "x.png")).isInstanceOf(FormException.class);
    }
}
