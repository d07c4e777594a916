package org.audioedition.audio;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a WAV or RF64 file back: its chunks, chapters, tags and samples.
 *
 * <p>It is written from the standards (RIFF 1.0, EBU Tech 3306 and 3285, ID3v2.3) and knows nothing of
 * {@link WavWriter}, so that it can judge what that wrote. The channel is the caller's to close. One thread at a time.
 */
public final class WavReader {

    private static final long UNKNOWN_SIZE = 0xFFFFFFFFL;
    private static final int CHUNK_HEAD = 8;
    private static final int MAX_BODY = 1 << 28;

    private final SeekableByteChannel channel;
    private final List<WavChunk> chunks = new ArrayList<>();
    private final WavChunk data;
    private final PcmFormat format;
    private final boolean rf64;
    private long dataSize64;

    /**
     * Reads the list of chunks and the format.
     *
     * @throws WavFormatException if this is no WAV file of 16 or 24 bits and one or two channels, or if it is broken
     * @throws IOException from the channel
     */
    public WavReader(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        ChunkReader head = bytes(0, 12);
        String magic = head.id("file id");
        this.rf64 = magic.equals("RF64") || magic.equals("BW64");
        if (!rf64 && !magic.equals("RIFF")) {
            throw new WavFormatException(0, "no RIFF or RF64 file");
        }
        long size = head.u32("file size");
        if (!head.id("form").equals("WAVE")) {
            throw new WavFormatException(8, "no WAVE form");
        }
        list(size);
        this.format = readFormat();
        this.data = only("data");
        if (data.size() % format.bytesPerFrame() != 0) {
            throw new WavFormatException(data.offset(), "samples end within a frame: " + data.size() + " bytes");
        }
    }

    private void list(long statedSize) throws IOException {
        long riffSize = statedSize;
        long end = channel.size();
        long at = 12;
        while (at < end) {
            ChunkReader head = bytes(at, CHUNK_HEAD);
            String id = head.id("chunk id");
            long size = head.u32("chunk size");
            long body = at + CHUNK_HEAD;
            if (rf64 && at == 12) {
                if (!id.equals("ds64")) {
                    throw new WavFormatException(at, "RF64 without ds64 as its first chunk");
                }
                ChunkReader sizes = bytes(body, 24);
                riffSize = statedSize == UNKNOWN_SIZE ? sizes.u64("RIFF size") : statedSize;
                dataSize64 = sizes.u64("data size");
            }
            if (rf64 && id.equals("data") && size == UNKNOWN_SIZE) {
                size = dataSize64;
            }
            if (size < 0 || size > end - body) {
                throw new WavFormatException(
                        at, "chunk \"" + id + "\" of " + size + " bytes passes the end of the file");
            }
            chunks.add(new WavChunk(
                    id.equals("LIST") && size >= 4 ? id + "/" + bytes(body, 4).id("list") : id, body, size));
            at = body + size + (size & 1);
        }
        if (riffSize != end - CHUNK_HEAD) {
            throw new WavFormatException(4, "file states " + riffSize + " bytes, has " + (end - CHUNK_HEAD));
        }
    }

    private PcmFormat readFormat() throws IOException {
        WavChunk chunk = only("fmt ");
        ChunkReader in = body(chunk);
        int tag = in.u16("format tag");
        int channels = in.u16("channels");
        long rate = in.u32("sample rate");
        long byteRate = in.u32("byte rate");
        int frame = in.u16("frame size");
        int bits = in.u16("bits");
        if (tag != 1 && tag != 0xFFFE) {
            throw new WavFormatException(chunk.offset(), "format " + tag + " is not PCM");
        }
        if (channels < 1 || channels > 2 || (bits != 16 && bits != 24) || rate < 8000 || rate > 192000) {
            String shape = channels + " channels, " + bits + " bits, " + rate + " Hz";
            throw new WavFormatException(chunk.offset(), shape + " is not read here");
        }
        PcmFormat read = new PcmFormat((int) rate, channels, bits);
        if (frame != read.bytesPerFrame() || byteRate != rate * frame) {
            throw new WavFormatException(
                    chunk.offset(), "frame size " + frame + " and byte rate " + byteRate + " do not fit");
        }
        return read;
    }

    private WavChunk only(String id) throws WavFormatException {
        List<WavChunk> found = all(id);
        if (found.size() != 1) {
            throw new WavFormatException(12, found.size() + " chunks \"" + id + "\", wanted is one");
        }
        return found.get(0);
    }

    private List<WavChunk> all(String id) {
        return chunks.stream().filter(chunk -> chunk.id().equals(id)).toList();
    }

    /** Whether sizes have 64 bits. */
    public boolean isRf64() {
        return rf64;
    }

    /** All chunks in the order of the file. */
    public List<WavChunk> chunks() {
        return List.copyOf(chunks);
    }

    /** How the samples are stored. */
    public PcmFormat format() {
        return format;
    }

    /** Where the samples lie. */
    public WavChunk data() {
        return data;
    }

    /** How many frames there are. */
    public long frames() {
        return data.size() / format.bytesPerFrame();
    }

    /** The samples from the first on. */
    public WavSamples samples() {
        return samples(0, frames());
    }

    /**
     * The samples of a stretch.
     *
     * @param begin the first frame
     * @param end the frame after the last one, at most {@link #frames}
     */
    public WavSamples samples(long begin, long end) {
        if (begin < 0 || end < begin || end > frames()) {
            throw new IllegalArgumentException("frames " + begin + " to " + end + " of " + frames());
        }
        return new WavSamples(channel, format, data.offset() + begin * format.bytesPerFrame(), end - begin);
    }

    /** The cue points in their order, with the titles and lengths that the list {@code adtl} gives to their ids. */
    public List<Cue> cues() throws IOException {
        return all("cue ").isEmpty() ? List.of() : CueReader.cues(body(only("cue ")), bodies("LIST/adtl"));
    }

    /** The chapters of the ID3 tag; none if there is no tag. */
    public List<Id3Chapter> id3Chapters() throws IOException {
        List<Id3Chapter> chapters = new ArrayList<>();
        for (WavChunk chunk : chunks) {
            if (chunk.id().equals("id3 ") || chunk.id().equals("ID3 ")) {
                chapters.addAll(Id3Reader.chapters(body(chunk)));
            }
        }
        return chapters;
    }

    /** The texts of the INFO list, read as UTF-8. */
    public List<TextTag> tags() throws IOException {
        return TagReader.tags(bodies("LIST/INFO"));
    }

    /** The broadcast extension, if there is one. */
    public Optional<BroadcastExtension> broadcast() throws IOException {
        return all("bext").isEmpty() ? Optional.empty() : Optional.of(TagReader.broadcast(body(only("bext"))));
    }

    /** The loudness that the broadcast extension states, if there is one of version 2. */
    public Optional<StoredLoudness> storedLoudness() throws IOException {
        return all("bext").isEmpty() ? Optional.empty() : TagReader.loudness(body(only("bext")));
    }

    private List<ChunkReader> bodies(String id) throws IOException {
        List<ChunkReader> bodies = new ArrayList<>();
        for (WavChunk chunk : all(id)) {
            bodies.add(body(chunk));
        }
        return bodies;
    }

    private ChunkReader body(WavChunk chunk) throws IOException {
        if (chunk.size() > MAX_BODY) {
            throw new WavFormatException(
                    chunk.offset(), "chunk \"" + chunk.id() + "\" of " + chunk.size() + " bytes is too long");
        }
        return bytes(chunk.offset(), (int) chunk.size());
    }

    private ChunkReader bytes(long offset, int count) throws IOException {
        if (count > channel.size() - offset) {
            throw new WavFormatException(offset, "file ends where " + count + " bytes should be");
        }
        ByteBuffer buffer = ByteBuffer.allocate(count);
        channel.position(offset);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("file grew shorter while it was read");
            }
        }
        return new ChunkReader(buffer.array(), offset);
    }
}
