package org.audioedition.article.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/** The files in a ZIP archive (APPNOTE 6.3), unpacked in memory within limits; nothing is ever written to a disk. */
public final class Archive {

    /** Text packs to a fifth or a tenth; what grows much more was made to. */
    private static final int MOST_GROWTH = 20;

    private static final long ALWAYS_ALLOWED = 50_000_000;
    /** The text of a very long book is a tenth of this. */
    private static final long MOST_KEPT = 40_000_000;

    private static final int MOST_FILES = 20_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Archive() {}

    /** Whether bytes begin as an archive does. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Unpacks an archive.
     *
     * @param wanted which files to keep, by name; the others are passed over
     * @throws SourceException if it is damaged, is locked, would become too large, or names places outside itself
     */
    public static Archive read(byte[] zip, Predicate<String> wanted) throws SourceException {
        Archive archive = new Archive();
        long left = ALWAYS_ALLOWED + (long) MOST_GROWTH * zip.length;
        long room = MOST_KEPT;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                requireInside(entry.getName());
                byte[] kept = wanted.test(entry.getName()) ? bounded(in, room).readAllBytes() : null;
                room -= kept == null ? 0 : kept.length;
                left -= kept == null ? bounded(in, left).skip(left + 1) : kept.length;
                if (left < 0 || room < 0 || ++count > MOST_FILES) {
                    throw new SourceException("ART-BOMB", "it unpacks to far more than it could hold as an article");
                }
                if (kept != null) {
                    archive.files.putIfAbsent(entry.getName(), kept);
                }
            }
            return archive;
        } catch (ZipException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw locked
                    ? new SourceException("ART-LOCKED", "it is locked by a password; save it without one")
                    : damaged(e);
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static InputStream bounded(InputStream in, long left) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(left + 1)
                .get();
    }

    private static SourceException damaged(Exception e) {
        String message = "the archive is damaged (" + e.getMessage() + "); get or save the file again";
        return new SourceException("ART-DAMAGED", message);
    }

    private static void requireInside(String name) throws SourceException {
        String path = name.replace('\\', '/');
        boolean outside = path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
        if (outside) {
            String message = "the archive holds a file that would lie outside it (" + Line.cut(name, 80)
                    + "); nobody who makes articles does that, so it is not read";
            throw new SourceException("ART-ARCHIVE", message);
        }
    }

    /** A file that was kept, not to be changed; null when there is none of that name. */
    public byte @Nullable [] file(String name) {
        return files.get(name);
    }

    /** The names of the files that were kept, in the archive's order. */
    public Iterable<String> names() {
        return files.keySet();
    }
}
