package org.audioedition.audio;

import java.util.List;

/** Lays out the small chunks of a WAV file, in the order that the readers measured can bear. */
final class WavChunks {

    /** Bytes of the body of {@code ds64}, and of the {@code JUNK} that keeps its place (EBU Tech 3306). */
    static final int DS64_SIZE = 28;

    /** Where the loudness stands in the body of {@code bext}. */
    static final int BEXT_LOUDNESS = 256 + 32 + 32 + 10 + 8 + 8 + 2 + 64;

    /** EBU Tech 3285: this says that a loudness field is not used. */
    private static final int NO_LOUDNESS = 0x7FFF;

    /** libsndfile keeps 256 bytes of a label, ffmpeg 511. */
    private static final int LABEL_BYTES = 250;

    private static final int UTF_8_CODE_PAGE = 65001;

    private WavChunks() {}

    static ChunkBytes broadcast(BroadcastExtension b) {
        ChunkBytes body = new ChunkBytes()
                .ascii(b.description(), 256)
                .ascii(b.originator(), 32)
                .ascii(b.originatorReference(), 32)
                .ascii(b.date(), 10)
                .ascii(b.time(), 8)
                .u64(b.timeReference())
                .u16(2)
                .zeros(64);
        for (int i = 0; i < 5; i++) {
            body.u16(NO_LOUDNESS);
        }
        body.zeros(180);
        b.codingHistory().lines().forEach(line -> {
            String ascii = ChunkBytes.ascii(line) + "\r\n";
            body.ascii(ascii, ascii.length());
        });
        return body;
    }

    /** The five loudness fields of {@code bext}: hundredths of LUFS, LU and dBTP. */
    static ChunkBytes loudness(Loudness loudness) {
        return new ChunkBytes()
                .u16(hundredths(loudness.integratedLufs()))
                .u16(hundredths(loudness.rangeLu()))
                .u16(hundredths(loudness.truePeakDbtp()))
                .u16(hundredths(loudness.maxMomentaryLufs()))
                .u16(hundredths(loudness.maxShortTermLufs()));
    }

    private static int hundredths(double value) {
        return Math.abs(value) < 100 ? (int) Math.round(value * 100) : NO_LOUDNESS;
    }

    static ChunkBytes format(PcmFormat format) {
        return new ChunkBytes()
                .u16(1)
                .u16(format.channels())
                .u32(format.sampleRate())
                .u32((long) format.sampleRate() * format.bytesPerFrame())
                .u16(format.bytesPerFrame())
                .u16(format.bitsPerSample());
    }

    static ChunkBytes tags(List<TextTag> tags) {
        ChunkBytes body = new ChunkBytes().id("INFO");
        for (TextTag tag : tags) {
            body.chunk(tag.id(), new ChunkBytes().textZero(tag.text()));
        }
        return body;
    }

    /** Ids count from 0, as ffmpeg counts ID3 chapters: so it takes a cue and its chapter for one. */
    static ChunkBytes cues(List<Cue> cues) {
        ChunkBytes body = new ChunkBytes().u32(cues.size());
        for (int i = 0; i < cues.size(); i++) {
            long frame = cues.get(i).frame();
            body.u32(i).u32(frame).id("data").u32(0).u32(0).u32(frame);
        }
        return body;
    }

    /** All titles, then all lengths: ffmpeg stops at the first that is no title, libsndfile at the first length. */
    static ChunkBytes labels(List<Cue> cues) {
        ChunkBytes body = new ChunkBytes().id("adtl");
        for (int i = 0; i < cues.size(); i++) {
            String title = ChunkBytes.clip(cues.get(i).title(), LABEL_BYTES);
            body.chunk("labl", new ChunkBytes().u32(i).textZero(title));
        }
        for (int i = 0; i < cues.size(); i++) {
            ChunkBytes region =
                    new ChunkBytes().u32(i).u32(cues.get(i).length()).id("rgn ");
            body.chunk("ltxt", region.zeros(6).u16(UTF_8_CODE_PAGE));
        }
        return body;
    }

    static ChunkBytes ds64(long riffSize, long dataSize, long frames) {
        return new ChunkBytes().u64(riffSize).u64(dataSize).u64(frames).u32(0);
    }
}
