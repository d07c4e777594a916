package org.audioedition.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What is changed in a model before it is run, by the table {@code preparations.txt}: never by timing, so that every machine
 * with one runtime runs one model.
 *
 * @param floatConvolutions whether convolutions of whole numbers become ones of floats
 */
record Preparation(boolean floatConvolutions) {

    /** For an engine's models and a version of ONNX Runtime; what the table does not name is not changed. */
    static Preparation of(String engine, String runtime) {
        try (InputStream in = Objects.requireNonNull(Preparation.class.getResourceAsStream("preparations.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Preparation(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .anyMatch(row -> row.get(0).equals(engine) && runtime.startsWith(row.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return floatConvolutions ? "durations, float convolutions" : "durations";
    }
}
