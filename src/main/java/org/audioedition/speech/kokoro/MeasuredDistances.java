package org.audioedition.speech.kokoro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;

/** The table {@code distances.txt}; a blend lies between its parts. */
final class MeasuredDistances implements VoiceDistances {

    private static final int FIRST_DISTANCE = 2;

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<double[]> distances = new ArrayList<>();

    MeasuredDistances() {
        try (InputStream in = Objects.requireNonNull(MeasuredDistances.class.getResourceAsStream("distances.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        rows.put(cells.get(0), rows.size());
        distances.add(cells.stream()
                .skip(FIRST_DISTANCE)
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    @Override
    public double between(Voice one, Voice other) {
        if (one.id().equals(other.id())) {
            return 0;
        }
        double sum = 0;
        double shares = 0;
        for (Blend.Part part : Blend.parse(one.id()).parts()) {
            for (Blend.Part another : Blend.parse(other.id()).parts()) {
                double share = part.share() * another.share();
                sum += share * between(row(part.voice()), row(another.voice()));
                shares += share;
            }
        }
        return sum / shares;
    }

    private int row(String voice) {
        return Objects.requireNonNull(rows.get(voice), voice);
    }

    private double between(int row, int other) {
        return row == other ? 0 : distances.get(Math.max(row, other))[Math.min(row, other)];
    }
}
