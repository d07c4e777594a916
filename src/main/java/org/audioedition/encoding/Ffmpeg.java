package org.audioedition.encoding;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audioedition.audio.PcmSource;

/** ffmpeg as a program of its own, fed with samples. It never outlives the call. */
public final class Ffmpeg {

    private static final List<String> NAMES = List.of("ffmpeg", "ffmpeg.exe");
    private static final int BLOCK = 1 << 13;
    private static final int LAST_WORDS = 600;

    private final Path program;

    Ffmpeg(Path program) {
        this.program = program;
    }

    /**
     * Looks for the program in folders.
     *
     * @param searchPath folders as the environment variable {@code PATH} has them
     */
    public static Optional<Path> find(String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Optional<Path> program = executable(folder, name);
                if (program.isPresent()) {
                    return program;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> executable(String folder, String name) {
        try {
            return Optional.of(Path.of(folder).resolve(name))
                    .filter(path -> !folder.isEmpty() && Files.isRegularFile(path) && Files.isExecutable(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Runs it to its end on the samples of a source, which it gets as its first input.
     *
     * @param inputs more of them, and what to make of all, as arguments
     * @param log a file for what it says: a pipe that nobody empties would stop it
     * @throws EncoderException if it does not start, or fails; with its last words
     * @throws IOException from the source
     */
    void run(PcmSource source, List<String> inputs, Path log) throws IOException, EncoderException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(
                List.of("-f", "f32le", "-ar", Integer.toString(source.format().sampleRate())));
        command.addAll(List.of("-ac", "1", "-i", "pipe:0"));
        command.addAll(inputs);
        Process process = start(command, log);
        try {
            boolean heard = feed(source, process);
            int code = process.waitFor();
            if (code != 0 || !heard) {
                throw new EncoderException("cannot make M4B: " + program + " stopped with exit code " + code
                        + lastWords(log) + "; try a newer ffmpeg, or leave the form out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while ffmpeg was at work");
        } finally {
            end(process);
        }
    }

    private Process start(List<String> command, Path log) throws EncoderException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new EncoderException(
                    "cannot make M4B: " + program + " does not start; install ffmpeg, or leave the form out", e);
        }
    }

    /** Writes all samples, and says whether the program took them; if it did not, it has ended or is about to. */
    private static boolean feed(PcmSource source, Process process) throws IOException {
        Frames frames = new Frames(source, BLOCK);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        OutputStream input = process.getOutputStream();
        for (int count; (count = frames.next()) > 0; ) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted while ffmpeg was at work");
            }
            bytes.asFloatBuffer().put(frames.block(), 0, count);
            try {
                input.write(bytes.array(), 0, count * Float.BYTES);
            } catch (IOException e) {
                return false;
            }
        }
        try {
            input.close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for its end, too, so that its files are nobody's any more. */
    private static void end(Process process) {
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String lastWords(Path log) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        int from = Math.max(0, bytes.length - LAST_WORDS);
        String words = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).strip();
        return words.isEmpty() ? "" : ": " + words.replaceAll("\\s+", " ");
    }
}
