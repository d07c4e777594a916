package org.audioedition.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.audioedition.speech.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Clips by what was said: a folder of files, each named by the digest of all that decides its samples.
 *
 * <p>Any number of processes may use one folder at once: a file appears whole or not at all, and one that is damaged is as if it were
 * not there. What goes wrong here is never worth an article: a clip that cannot be kept is spoken again some day.
 */
public final class ClipCache {

    private static final int MAGIC = 0x41454331;
    private static final int DIGITS_OF_FOLDER = 2;
    /** How much is left when the folder has grown too large, so that not every run has to clear it. */
    private static final double KEPT = 0.8;

    private final Path folder;
    private final long most;
    private volatile boolean grown;

    /**
     * A cache.
     *
     * @param folder where it is; it need not exist
     * @param most how large it may grow, in bytes
     */
    public ClipCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** The clip of a digest, or null. */
    public @Nullable Speech find(String digest) {
        Path file = file(digest);
        try {
            Speech speech = decode(Files.readAllBytes(file));
            if (speech == null) {
                Files.deleteIfExists(file);
                return null;
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return speech;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps a clip. */
    public void keep(String digest, Speech speech) {
        Path file = file(digest);
        try {
            Path parent = Files.createDirectories(folder.resolve(digest.substring(0, DIGITS_OF_FOLDER)));
            Path part = Files.createTempFile(parent, ".clip", ".part");
            try {
                Files.write(part, encode(speech));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            grown = true;
        } catch (IOException e) {
            // A full disk, or a folder that may not be written: the clip is spoken again next time.
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(0, DIGITS_OF_FOLDER)).resolve(digest.substring(DIGITS_OF_FOLDER));
    }

    private static byte[] encode(Speech speech) throws IOException {
        UnsynchronizedByteArrayOutputStream bytes =
                UnsynchronizedByteArrayOutputStream.builder().get();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(speech.sampleRate());
        out.writeInt(speech.words().size());
        out.writeInt(speech.samples().length);
        for (Speech.Mark mark : speech.words()) {
            out.writeInt(mark.begin());
            out.writeInt(mark.end());
        }
        ByteBuffer samples = ByteBuffer.allocate(2 * speech.samples().length).order(ByteOrder.BIG_ENDIAN);
        samples.asShortBuffer().put(speech.samples());
        out.write(samples.array());
        out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
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

    /** Removes what has not been used for longest, if the folder has grown too large. */
    public void trim() {
        if (!grown || !Files.isDirectory(folder)) {
            return;
        }
        try {
            List<Kept> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder, 2)) {
                files.filter(Files::isRegularFile).forEach(file -> all.add(Kept.of(file)));
            }
            long size = all.stream().mapToLong(Kept::bytes).sum();
            if (size <= most) {
                return;
            }
            all.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
            for (Kept kept : all) {
                if (size <= most * KEPT) {
                    return;
                }
                Files.deleteIfExists(kept.file());
                size -= kept.bytes();
            }
        } catch (IOException | UncheckedIOException e) {
            // Another process is clearing it, too.
        }
    }

    /** A file, as it was when it was looked at. */
    private record Kept(Path file, long bytes, FileTime used) {
        static Kept of(Path file) {
            try {
                return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                return new Kept(file, 0, FileTime.from(Instant.EPOCH));
            }
        }
    }
}
