package org.audioedition.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text of the program's own with gaps, {@code {{name}}}, that are filled while it is written. */
public final class Template {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The template that lies beside a class. */
    public static Template of(Class<?> home, String resource) {
        return new Template(resource(home, resource));
    }

    /** A resource beside a class as text. */
    public static String resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it; every gap has to have its filling. */
    public void write(Map<String, Filling> fillings, Writer out) throws IOException {
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            out.write(text, at, open - at);
            int close = text.indexOf(CLOSE, open);
            String name = text.substring(open + OPEN.length(), close);
            Filling filling = fillings.get(name);
            if (filling == null) {
                throw new IllegalStateException("nothing fills " + name);
            }
            filling.write(out);
            at = close + CLOSE.length();
        }
        out.write(text, at, text.length() - at);
    }

    /** Writes what stands in a gap. */
    @FunctionalInterface
    public interface Filling {

        /** Writes HTML. */
        void write(Writer out) throws IOException;

        /** Plain text. */
        static Filling text(String text) {
            return out -> Html.text(text, out);
        }
    }
}
