package org.audioedition.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * Writes a chaptered WAV file in one pass: head, samples as they come, then cues and tags.
 *
 * <p>The chunks are {@code JUNK bext fmt LIST-INFO data cue LIST-adtl id3}: the order, the ids and the even sizes are
 * those that ffmpeg, libsndfile, SoX, mutagen and MediaInfo read alike. A file past 4 GiB becomes RF64 (EBU Tech 3306)
 * when it is finished: {@code JUNK} was the place kept for {@code ds64}. The channel is the caller's to close.
 */
public final class WavWriter implements PcmSink {

    /** The longest file whose sizes RIFF can say, less a reserve. */
    private static final long RIFF_LIMIT = 0xFFFFFFFFL - 0xFFFF;

    private static final long MAX_CUE_FRAME = 0xFFFFFFFFL;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int CHUNK_HEAD = 8;

    private final SeekableByteChannel channel;
    private final PcmFormat format;
    private final long riffLimit;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private final long start;
    private final long loudnessAt;
    private final long dataAt;
    private long dataBytes;

    /**
     * Writes the head of the file where {@code channel} stands.
     *
     * @param tags of the INFO list, in the order wanted; they should hold all that the ID3 tag says, since some readers
     *     take only one of the two
     * @throws IOException from the channel
     */
    public WavWriter(SeekableByteChannel channel, PcmFormat format, BroadcastExtension broadcast, List<TextTag> tags)
            throws IOException {
        this(channel, format, broadcast, tags, RIFF_LIMIT);
    }

    WavWriter(
            SeekableByteChannel channel,
            PcmFormat format,
            BroadcastExtension broadcast,
            List<TextTag> tags,
            long riffLimit)
            throws IOException {
        this.channel = channel;
        this.format = format;
        this.riffLimit = riffLimit;
        this.start = channel.position();
        ChunkBytes head = new ChunkBytes().id("RIFF").u32(0).id("WAVE");
        head.chunk("JUNK", new ChunkBytes().zeros(WavChunks.DS64_SIZE));
        this.loudnessAt = start + head.even().length + CHUNK_HEAD + WavChunks.BEXT_LOUDNESS;
        head.chunk("bext", WavChunks.broadcast(broadcast));
        head.chunk("fmt ", WavChunks.format(format));
        head.chunk("LIST", WavChunks.tags(tags));
        head.id("data").u32(0);
        this.dataAt = start + head.even().length;
        put(head.even());
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        dataBytes += length;
        put(bytes, offset, length);
    }

    /**
     * Skips whole frames without writing them: they read as silence where the channel leaves a hole in the file.
     *
     * @throws IOException from the channel
     */
    void skip(long frames) throws IOException {
        flush();
        dataBytes += frames * format.bytesPerFrame();
        channel.position(dataAt + dataBytes);
    }

    /**
     * Writes what follows the samples, and fills in the sizes and the loudness.
     *
     * @param cues the chapters, in order; those that begin past 2^32 frames (27 h at 44.1 kHz) have no place in
     *     {@code cue} and stand in the ID3 tag only
     * @param id3 an ID3 tag, by {@link Id3Tag#bytes}
     * @param loudness of the samples
     * @throws IOException from the channel
     */
    public void finish(List<Cue> cues, byte[] id3, Loudness loudness) throws IOException {
        List<Cue> near = cues.stream().filter(cue -> cue.end() <= MAX_CUE_FRAME).toList();
        ChunkBytes tail = new ChunkBytes();
        // Only 24 bit mono can be odd; a chunk of samples is the one that cannot be filled up inside.
        tail.zeros((int) (dataBytes & 1));
        if (!near.isEmpty()) {
            tail.chunk("cue ", WavChunks.cues(near));
            tail.chunk("LIST", WavChunks.labels(near));
        }
        tail.chunk("id3 ", new ChunkBytes().raw(id3));
        put(tail.bytes());
        flush();
        long end = channel.position();
        fillIn(end - start - CHUNK_HEAD, loudness);
        channel.position(end);
    }

    private void fillIn(long riffSize, Loudness loudness) throws IOException {
        putAt(loudnessAt, WavChunks.loudness(loudness));
        if (riffSize <= riffLimit) {
            putAt(start + 4, new ChunkBytes().u32(riffSize));
            putAt(dataAt - 4, new ChunkBytes().u32(dataBytes));
            return;
        }
        putAt(start, new ChunkBytes().id("RF64").u32(-1));
        putAt(
                start + 12,
                new ChunkBytes()
                        .chunk("ds64", WavChunks.ds64(riffSize, dataBytes, dataBytes / format.bytesPerFrame())));
        putAt(dataAt - 4, new ChunkBytes().u32(-1));
    }

    private void putAt(long position, ChunkBytes bytes) throws IOException {
        channel.position(position);
        put(bytes.even());
        flush();
    }

    private void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    private void put(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int n = Math.min(length - done, buffer.remaining());
            buffer.put(bytes, offset + done, n);
            done += n;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
