package org.audioedition.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The edition's folder: the only place of this package that touches files. It never writes. */
final class Folder {

    private static final int BLOCK = 1 << 16;

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /** The names of all that lies in it, in order. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Whether there is a file of that name; a name that the file system cannot spell has none. */
    boolean has(String name) {
        try {
            return Files.isRegularFile(path.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    long size(String name) throws IOException {
        return Files.size(path.resolve(name));
    }

    String sha256(String name) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        try (InputStream in = Files.newInputStream(path.resolve(name))) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The text of a file in UTF-8; null, with a fault, if it is in another encoding. */
    @Nullable
    String text(String name, Rule rule, Faults faults) throws IOException {
        byte[] bytes = Files.readAllBytes(path.resolve(name));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(rule, name, "it is not in UTF-8");
            return null;
        }
    }

    SeekableByteChannel open(String name) throws IOException {
        return Files.newByteChannel(path.resolve(name));
    }
}
