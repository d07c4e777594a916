package org.audioedition.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A file at an address, fetched by HTTP; what is there of it already is not fetched again (RFC 9110, section 14). */
final class Address {

    /** A source that is silent so long is passed over. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int BUFFER = 1 << 16;

    private Address() {}

    /**
     * Fetches a file.
     *
     * @param part what is there of it, perhaps nothing
     * @param bytes its whole length
     * @throws IOException if it is not there, or the source falls silent
     */
    static void fetch(String url, Path part, long bytes, Progress progress) throws IOException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (have >= bytes) {
            Files.deleteIfExists(part);
            have = 0;
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).header("User-Agent", "audio-edition");
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            save(response, part, have, bytes, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void save(HttpResponse<InputStream> response, Path part, long have, long bytes, Progress progress)
            throws IOException, InterruptedException {
        boolean goesOn = response.statusCode() == 206;
        if (!goesOn && response.statusCode() != 200) {
            throw new IOException("it answered " + response.statusCode());
        }
        long at = goesOn ? have : 0;
        StandardOpenOption mode = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = response.body();
                OutputStream out =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
            for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
                at += n;
                if (at > bytes) {
                    throw new IOException("it sends more than the " + bytes + " bytes of the file");
                }
                out.write(buffer, 0, n);
                progress.has(at);
            }
        }
        if (at < bytes) {
            throw new IOException("it broke off after " + at + " of " + bytes + " bytes");
        }
    }

    /** The client's own time limit ends with the head of an answer; a body may stall for ever. */
    private static int read(InputStream in, byte[] buffer) throws IOException, InterruptedException {
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return read.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("nothing came for " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("it broke off", e.getCause());
        }
    }
}
