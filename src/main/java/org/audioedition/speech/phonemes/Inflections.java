package org.audioedition.speech.phonemes;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a written word as another one with an ending. */
final class Inflections {

    /** Looks a stem up; null if it is not known. */
    interface Stems extends Function<String, @Nullable Sound> {}

    private static final int SHORTEST_STEM = 2;
    private static final String DOUBLED = "bcdgklmnprstvxz";

    private final Endings endings;

    Inflections(Accent accent) {
        endings = new Endings(accent);
    }

    /** A word with a plural, a past or an {@code -ing}; null if the stem is not known. */
    @Nullable
    Sound read(String word, Stems stems) {
        Reader reader = new Reader(word, stems);
        if (word.endsWith("s")) {
            return reader.first(
                    word.endsWith("ss") ? null : reader.strip("s", "", endings::s),
                    takesEs(word) ? reader.strip("es", "", endings::s) : null,
                    reader.strip("ies", "y", endings::s));
        }
        if (word.endsWith("ed")) {
            return reader.first(
                    reader.strip("d", "", endings::ed),
                    reader.strip("ed", "", endings::ed),
                    reader.strip("ied", "y", endings::ed),
                    reader.doubled("ed", endings::ed));
        }
        return word.endsWith("ing") ? ing(word, reader) : null;
    }

    private @Nullable Sound ing(String word, Reader reader) {
        String stem = word.substring(0, word.length() - "ing".length());
        UnaryOperator<String> ending = sound -> endings.ing(Stress.some(sound), stem);
        return reader.first(
                reader.strip("ing", "", ending), reader.strip("ing", "e", ending), reader.doubled("ing", ending));
    }

    /** A word with what stands behind an apostrophe, its own or a verb's; null if it has none, or if the stem is not known. */
    @Nullable
    Sound joined(String word, Stems stems) {
        Reader reader = new Reader(word, stems);
        return reader.first(
                reader.strip("'s", "", endings::s),
                word.endsWith("s'") ? reader.strip("'", "", endings::apostrophe) : reader.strip("'", "", s -> s),
                reader.strip("'ll", "", endings::ll),
                reader.strip("'d", "", endings::d),
                reader.strip("'ve", "", endings::ve),
                reader.strip("'re", "", endings::re));
    }

    private static boolean takesEs(String word) {
        String stem = word.substring(0, Math.max(0, word.length() - 2));
        return stem.endsWith("s")
                || stem.endsWith("x")
                || stem.endsWith("z")
                || stem.endsWith("o")
                || stem.endsWith("h");
    }

    private record Reader(String word, Stems stems) {

        /** The word without what is {@code written}, if that stem is known. */
        @Nullable
        Sound strip(String written, String instead, UnaryOperator<String> ending) {
            int stem = word.length() - written.length();
            return stem >= SHORTEST_STEM && word.endsWith(written)
                    ? with(word.substring(0, stem) + instead, ending)
                    : null;
        }

        /** The word without an ending and without the consonant that is doubled before it. */
        @Nullable
        Sound doubled(String written, UnaryOperator<String> ending) {
            int stem = word.length() - written.length();
            boolean isDoubled = stem > SHORTEST_STEM
                    && DOUBLED.indexOf(word.charAt(stem - 1)) >= 0
                    && (word.charAt(stem - 1) == word.charAt(stem - 2) || word.startsWith("ck", stem - 2));
            return isDoubled ? with(word.substring(0, stem - 1), ending) : null;
        }

        private @Nullable Sound with(String stem, UnaryOperator<String> ending) {
            Sound sound = stems.apply(stem);
            return sound == null || sound.phonemes().isEmpty() ? null : sound.with(ending);
        }

        @Nullable
        Sound first(@Nullable Sound... sounds) {
            for (Sound sound : sounds) {
                if (sound != null) {
                    return sound;
                }
            }
            return null;
        }
    }
}
