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

    private static final int BUFFER = 1 << 16;
    private static final int PARTIAL_CONTENT = 206;
    private static final int OK = 200;

    private final String url;
    private final Duration patience;

    /** @param patience how long it may be silent before it is given up */
    Address(String url, Duration patience) {
        this.url = url;
        this.patience = patience;
    }

    /**
     * Fetches the file.
     *
     * @param part what is there of it, perhaps nothing
     * @param bytes its whole length
     * @throws IOException if it is not there, or the source falls silent; what came of it is kept
     */
    void fetch(Path part, long bytes, Progress progress) throws IOException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (have == bytes) {
            return;
        }
        if (have > bytes) {
            Files.delete(part);
            have = 0;
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).timeout(patience).header("User-Agent", "audio-edition");
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

    private void save(HttpResponse<InputStream> response, Path part, long have, long bytes, Progress progress)
            throws IOException, InterruptedException {
        boolean goesOn = goesOn(response, have);
        long at = goesOn ? have : 0;
        progress.has(at);
        StandardOpenOption mode = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = response.body();
                OutputStream out =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
            for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
                at += n;
                if (at > bytes) {
                    Files.delete(part);
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

    /** Whether the answer begins where the part ends; a source that does not know ranges sends all of it. */
    private static boolean goesOn(HttpResponse<InputStream> response, long have) throws IOException {
        if (response.statusCode() == OK) {
            return false;
        }
        String range = response.headers().firstValue("Content-Range").orElse("");
        if (response.statusCode() == PARTIAL_CONTENT && range.startsWith("bytes " + have + "-")) {
            return true;
        }
        response.body().close();
        throw new IOException("it answered " + response.statusCode());
    }

    /** The client's own time limit ends with the head of an answer; a body may stall for ever. */
    private int read(InputStream in, byte[] buffer) throws IOException, InterruptedException {
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("nothing came for " + patience.toMillis() / 1000.0 + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("it broke off", e.getCause());
        }
    }
}
