package org.audioedition.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code edition.json} says, name by name; numbers are as found, and may be wrong. */
record EditionRecord(
        String title,
        @Nullable String byline,
        @Nullable String published,
        String text,
        List<Block> blocks,
        Audio audio,
        List<Voice> voices,
        List<Speaker> speakers,
        List<Chapter> chapters,
        List<Sentence> sentences,
        List<Added> added,
        List<Quotation> quotations,
        Ledger ledger,
        List<ListedFile> files,
        Map<String, String> settings) {

    /** Its file's name. */
    static final String FILE = "edition.json";

    record Block(String id, Span span) {}

    /** The levels are null where the audio is silent. */
    record Audio(
            String file,
            int sampleRate,
            int channels,
            int bitsPerSample,
            long frames,
            @Nullable Double integratedLufs,
            @Nullable Double truePeakDbtp) {

        /** The name that the edition's own files share. */
        String slug() {
            int dot = file.lastIndexOf('.');
            return dot < 0 ? file : file.substring(0, dot);
        }

        double millis(long frame) {
            return frame * 1000.0 / sampleRate;
        }
    }

    record Voice(String id, String role) {}

    record Speaker(String id, String name, @Nullable String voice) {}

    record Chapter(String id, String title, long beginFrame, long endFrame) {}

    record Sentence(
            String chapter,
            String paragraph,
            Span span,
            String text,
            long beginFrame,
            long endFrame,
            String voice,
            @Nullable String quotation,
            List<Word> words) {}

    record Word(Span span, long beginFrame, long endFrame) {}

    record Added(String text, long beginFrame, long endFrame, int after, boolean tone) {}

    record Quotation(String id, Span span, @Nullable String speaker, String voice) {}

    record Ledger(long characters, long spoken, long spokenAs, List<Skip> skipped) {}

    record Skip(Span span, String reason) {}

    record ListedFile(String name, long bytes, String sha256) {}
}
