package org.audioedition.publish.cover;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of text as outlines, from one of the tables of letters in the jar. */
final class Lettering {

    private static final double UNITS = 2048;
    private static final String MORE = "…";

    private final Map<Integer, String> letters;
    private final double scale;

    private Lettering(Map<Integer, String> letters, double pixels) {
        this.letters = letters;
        this.scale = pixels / UNITS;
    }

    static Lettering bold() {
        return load("letters-bold.txt");
    }

    static Lettering regular() {
        return load("letters-regular.txt");
    }

    /** The table's lines by their code points: few of them are ever drawn. */
    private static Lettering load(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Lettering.class.getResourceAsStream(name)), StandardCharsets.US_ASCII));
                Stream<String> lines = in.lines()) {
            Map<Integer, String> letters = lines.filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(
                            line -> Integer.valueOf(line.substring(0, 4), 16), line -> line.substring(5)));
            return new Lettering(letters, UNITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same letters in another size, in pixels. */
    Lettering size(double pixels) {
        return new Lettering(letters, pixels);
    }

    /** Whether every letter is there. */
    boolean has(String text) {
        return text.codePoints().allMatch(letters::containsKey);
    }

    double width(String text) {
        return scale * text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int letter) {
        String line = line(letter);
        int space = line.indexOf(' ');
        return Double.parseDouble(space < 0 ? line : line.substring(0, space));
    }

    private String line(int letter) {
        return Objects.requireNonNull(letters.get(letter), () -> "no letter " + Integer.toHexString(letter));
    }

    /** The outline, with the begin of its base line at a place. */
    Shape outline(String text, double x, double y) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + at * scale, y);
            path.append(place.createTransformedShape(outline(letter)), false);
            at += advance(letter);
        }
        return path;
    }

    private Shape outline(int letter) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        String line = line(letter);
        int space = line.indexOf(' ');
        // "M1 2L3 4Z": every command with its numbers.
        String[] steps = space < 0 ? new String[0] : line.substring(space + 1).split("(?=[MLQZ])");
        for (String step : steps) {
            double[] to = numbers(step.substring(1));
            switch (step.charAt(0)) {
                case 'M' -> path.moveTo(to[0], to[1]);
                case 'L' -> path.lineTo(to[0], to[1]);
                case 'Q' -> path.quadTo(to[0], to[1], to[2], to[3]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The text in lines of at most a width, broken between words; what does not fit into so many lines is cut with an ellipsis. */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                lines.add(cut(line + MORE, width));
                return lines;
            } else {
                lines.add(cut(line, width));
                line = word;
            }
        }
        lines.add(cut(line, width));
        return lines;
    }

    /** The line as far as there is room: a single word can be too long. */
    private String cut(String line, double width) {
        String shown = line;
        for (int end = line.length(); width(shown) > width && end > 1; ) {
            end = line.offsetByCodePoints(end, -1);
            shown = line.substring(0, end).strip() + MORE;
        }
        return shown;
    }
}
