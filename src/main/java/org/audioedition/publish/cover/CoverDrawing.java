package org.audioedition.publish.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Draws the cover: the title as large as it will go, publisher and date, and a wave that no other article has. The title can be read at
 * a width of 100 pixels.
 */
public final class CoverDrawing {

    /** Width and height, in pixels: podcast directories take 1,400 to 3,000. */
    public static final int SIZE = 1600;

    private static final int MARGIN = 120;
    private static final double WIDTH = SIZE - 2.0 * MARGIN;
    private static final double TITLE_TOP = 330;
    private static final double TITLE_HEIGHT = 820;
    private static final double LEADING = 1.14;
    private static final double LARGEST = 300;
    /** Ten pixels where the cover is a hundred wide. */
    private static final double SMALLEST = 156;

    private static final int SMALL = 58;
    private static final double WAVE_MIDDLE = 1330;
    private static final double WAVE_HEIGHT = 150;
    private static final int BARS = 57;
    private static final Color INK = Color.WHITE;

    /** Dark grounds; white on each has a contrast of more than 7 to 1 (WCAG 2.2, 1.4.6). The wave's colour on each has more than 3. */
    private static final List<Ground> GROUNDS = List.of(
            new Ground(0x12355B, 0x7FB2E5),
            new Ground(0x1F4D3A, 0x8CD3A8),
            new Ground(0x5A1F2B, 0xF0A0A8),
            new Ground(0x3B2A5C, 0xC0A8F0),
            new Ground(0x14474F, 0x7ED3DA),
            new Ground(0x4A3512, 0xE8C070));

    private record Ground(int paper, int wave) {}

    private final Colophon colophon;
    private final Graphics2D graphics;
    private final long seed;

    private CoverDrawing(Colophon colophon, Graphics2D graphics, long seed) {
        this.colophon = colophon;
        this.graphics = graphics;
        this.seed = seed;
    }

    /** The cover as a picture of {@value #SIZE} pixels each way. */
    static BufferedImage draw(Colophon colophon) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new CoverDrawing(colophon, graphics, seed(colophon.identifier())).draw();
        graphics.dispose();
        return image;
    }

    /** A number that only this article has: FNV-1a, 64 bits. */
    private static long seed(String identifier) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < identifier.length(); i++) {
            hash = (hash ^ identifier.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private void draw() {
        Ground ground = GROUNDS.get((int) Long.remainderUnsigned(seed, GROUNDS.size()));
        graphics.setColor(new Color(ground.paper()));
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.setColor(new Color(ground.wave()));
        wave();
        graphics.fill(new RoundRectangle2D.Double(MARGIN, TITLE_TOP - 70, 180, 14, 14, 14));
        graphics.setColor(INK);
        Lettering small = Lettering.regular().size(SMALL);
        String publisher = colophon.publisher();
        line(small, publisher == null ? "Audio edition" : publisher, 200);
        line(small, byline(), SIZE - MARGIN);
        title(PlainText.line(colophon.title()));
    }

    private void line(Lettering letters, String text, double y) {
        String shown = PlainText.line(text);
        if (!shown.isEmpty() && letters.has(shown)) {
            graphics.fill(letters.outline(letters.lines(shown, WIDTH, 1).get(0), MARGIN, y));
        }
    }

    private String byline() {
        return Stream.of(colophon.author(), date(colophon.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The day as it stands in files, which every reader of every language knows. */
    private static @Nullable String date(@Nullable String date) {
        return date == null ? null : date.substring(0, Math.min(10, date.length()));
    }

    /** The largest letters that leave no word out; the smallest ones when none do. */
    private void title(String title) {
        Lettering letters = Lettering.bold();
        if (!letters.has(title)) {
            return;
        }
        double size = LARGEST;
        while (size > SMALLEST && !fits(letters.size(size), title, size)) {
            size -= 4;
        }
        Lettering sized = letters.size(size);
        double y = TITLE_TOP + size;
        for (String line : sized.lines(title, WIDTH, lines(size))) {
            graphics.fill(sized.outline(line, MARGIN, y));
            y += size * LEADING;
        }
    }

    private static int lines(double size) {
        return (int) (TITLE_HEIGHT / (size * LEADING));
    }

    private static boolean fits(Lettering letters, String title, double size) {
        List<String> lines = letters.lines(title, WIDTH, lines(size));
        return String.join(" ", lines).equals(title);
    }

    /** Bars like those of a recording, rising and falling twice. */
    private void wave() {
        double step = WIDTH / BARS;
        long state = seed;
        for (int i = 0; i < BARS; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double chance = (state >>> 40) / (double) (1 << 24);
            double swell = Math.abs(StrictMath.sin(2 * Math.PI * (i + 0.5) / BARS));
            double height = WAVE_HEIGHT * (0.12 + 0.88 * swell * (0.35 + 0.65 * chance));
            double width = step * 0.55;
            graphics.fill(new RoundRectangle2D.Double(
                    MARGIN + i * step, WAVE_MIDDLE - height / 2, width, height, width, width));
        }
    }
}
