package org.audioedition.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.audioedition.speech.Speech;
import org.jspecify.annotations.Nullable;

/** Clips by what was said; one that is damaged is as if it were not there, and is spoken again. */
public final class ClipCache {

    private static final int MAGIC = 0x41454331;

    private final CacheFolder folder;

    /**
     * A cache.
     *
     * @param folder where it is; it need not exist
     * @param most how large it may grow, in bytes
     */
    public ClipCache(Path folder, long most) {
        this.folder = new CacheFolder(folder, most);
    }

    /** The clip of a digest, or null. */
    public @Nullable Speech find(String digest) {
        byte[] bytes = folder.find(digest);
        Speech speech = bytes == null ? null : decode(bytes);
        if (bytes != null && speech == null) {
            folder.forget(digest);
        }
        return speech;
    }

    /** Keeps a clip. */
    public void keep(String digest, Speech speech) {
        folder.keep(digest, encode(speech));
    }

    /** Removes what has not been used for longest, if the folder has grown too large. */
    public void trim() {
        folder.trim();
    }

    private static byte[] encode(Speech speech) {
        int marks = speech.words().size();
        int samples = speech.samples().length;
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * (5 + 2 * marks) + Short.BYTES * samples);
        out.putInt(MAGIC).putInt(speech.sampleRate()).putInt(marks).putInt(samples);
        for (Speech.Mark mark : speech.words()) {
            out.putInt(mark.begin()).putInt(mark.end());
        }
        out.asShortBuffer().put(speech.samples());
        int end = out.capacity() - Integer.BYTES;
        return out.putInt(end, checksum(out.array(), end)).array();
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** What was kept, or null when it is not what it was. */
    private static @Nullable Speech decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int end = bytes.length - Integer.BYTES;
        if (end < 4 * Integer.BYTES || in.getInt(0) != MAGIC || in.getInt(end) != checksum(bytes, end)) {
            return null;
        }
        in.getInt();
        int rate = in.getInt();
        int words = in.getInt();
        short[] samples = new short[in.getInt()];
        List<Speech.Mark> marks = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            marks.add(new Speech.Mark(in.getInt(), in.getInt()));
        }
        in.asShortBuffer().get(samples);
        return new Speech(samples, rate, marks);
    }
}
