package org.audioedition.publish.manifest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code edition.json} as it stands in the file, name by name; what the file lacks is null. */
record EditionRecord(
        @Nullable String articleId,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language,
        @Nullable String source,
        @Nullable String address,
        @Nullable String section,
        @Nullable String publisher,
        @Nullable String rights,
        @Nullable String text,
        @Nullable List<Block> blocks,
        @Nullable List<Inline> inlines,
        @Nullable List<Member> parts,
        @Nullable Audio audio,
        @Nullable List<CastVoice> voices,
        @Nullable List<Person> speakers,
        @Nullable List<Part> chapters,
        @Nullable List<Heard> sentences,
        @Nullable List<Heard> added,
        @Nullable List<Quote> quotations,
        @Nullable Account ledger,
        @Nullable List<Note> notes,
        @Nullable List<Changed> revision,
        @Nullable List<Listed> files,
        @Nullable String generator,
        @Nullable Map<String, String> settings) {

    record Block(
            @Nullable String kind,
            int level,
            @Nullable List<Integer> span,
            int list,
            int number,
            int depth,
            int table,
            boolean header,
            @Nullable List<List<Integer>> cells,
            @Nullable String label) {}

    record Member(
            @Nullable String block,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String published,
            @Nullable String language,
            @Nullable String source,
            @Nullable String address,
            @Nullable String section,
            @Nullable String publisher,
            @Nullable String rights) {}

    record Changed(
            @Nullable String kind,
            @Nullable String block,
            @Nullable String was,
            @Nullable String now) {}

    record Inline(
            @Nullable String kind,
            @Nullable List<Integer> span,
            @Nullable String label,
            @Nullable String expansion,
            @Nullable String language) {}

    record Audio(
            @Nullable String file,
            int sampleRate,
            int channels,
            int bitsPerSample,
            long frames,
            @Nullable Levels loudness) {}

    /** Silence has no level. */
    record Levels(
            @Nullable Double integratedLufs,
            @Nullable Double truePeakDbtp,
            @Nullable Double rangeLu,
            @Nullable Double maxMomentaryLufs,
            @Nullable Double maxShortTermLufs,
            @Nullable Double rmsDbfs,
            @Nullable Double noiseFloorDbfs) {}

    record CastVoice(
            @Nullable String id,
            @Nullable String engine,
            @Nullable String role,
            @Nullable String language,
            @Nullable String gender,
            @Nullable String licence) {}

    record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String gender,
            @Nullable String voice) {}

    record Part(@Nullable String id, @Nullable String title, int level, long beginFrame, long endFrame) {}

    /** A sentence, or what was added: that has no span. */
    record Heard(
            @Nullable String chapter,
            @Nullable String paragraph,
            @Nullable List<Integer> span,
            @Nullable String text,
            long beginFrame,
            long endFrame,
            @Nullable String voice,
            @Nullable String quotation,
            @Nullable List<Word> words) {}

    record Word(@Nullable List<Integer> span, @Nullable String spoken, long beginFrame, long endFrame) {}

    record Quote(
            @Nullable String id,
            @Nullable List<Integer> span,
            @Nullable String kind,
            @Nullable String speaker,
            @Nullable String rule,
            double confidence,
            @Nullable String voice) {}

    record Account(
            int characters,
            int spoken,
            int spokenAs,
            @Nullable List<Skipped> skipped) {}

    record Skipped(@Nullable List<Integer> span, @Nullable String reason) {}

    record Note(
            @Nullable String id,
            @Nullable String place,
            @Nullable String message) {}

    record Listed(
            @Nullable String name,
            @Nullable String mediaType,
            long bytes,
            @Nullable String sha256) {}
}
