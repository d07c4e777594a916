package org.audioedition.speech.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audioedition.speech.Speech;
import org.audioedition.speech.neural.AcousticModel.Sound;

/** The sound of an utterance as it grows, row by row: each without the silence that a model puts around it. */
final class Clip {

    /** A model's durations are steps of up to 25 ms; a plosive may begin before its step. */
    private static final double LEAD_SECONDS = 0.050;
    /** A last sound dies away. */
    private static final double TAIL_SECONDS = 0.150;

    private final int sampleRate;
    private final List<Speech.Mark> marks = new ArrayList<>();
    private short[] samples = new short[0];
    private boolean begun;

    Clip(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Adds a pause, but at the beginning. */
    void pause(double seconds) {
        if (begun) {
            samples = Arrays.copyOf(samples, samples.length + (int) Math.round(seconds * sampleRate));
        }
    }

    /** Adds words that have no sound. */
    void addUnsaid(int words) {
        for (int i = 0; i < words; i++) {
            marks.add(new Speech.Mark(samples.length, samples.length));
        }
    }

    /** Adds what a model said of a row that is not silent. */
    void add(SymbolRow row, Sound sound) {
        List<SymbolRow.Place> said =
                row.places().stream().filter(place -> !place.isSilent()).toList();
        int[] ends = sound.ends();
        int begin = Math.max(0, ends[said.get(0).begin()] - sound.attack());
        int end = ends[said.get(said.size() - 1).end()];
        int from = Math.max(0, begin - (int) (LEAD_SECONDS * sampleRate));
        int to = Math.min(sound.samples().length, end + (int) (TAIL_SECONDS * sampleRate));
        int offset = samples.length - from;
        for (SymbolRow.Place place : row.places()) {
            int attack = row.flows(place) ? 0 : sound.attack();
            int onset = clamp(ends[place.begin()] - attack, begin, end);
            mark(place, offset + onset, offset + clamp(ends[place.end()], begin, end));
        }
        append(sound.samples(), from, to);
        begun = true;
    }

    /** The rest of a word makes its mark longer. */
    private void mark(SymbolRow.Place place, int begin, int end) {
        int start = place.goesOn() ? marks.remove(marks.size() - 1).begin() : begin;
        marks.add(new Speech.Mark(start, place.isSilent() ? begin : end));
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private void append(float[] sound, int from, int to) {
        int at = samples.length;
        samples = Arrays.copyOf(samples, at + to - from);
        for (int i = from; i < to; i++) {
            samples[at + i - from] = (short) Math.max(-32768, Math.min(32767, Math.round(sound[i] * 32767f)));
        }
    }

    Speech speech() {
        return new Speech(samples, sampleRate, marks);
    }
}
