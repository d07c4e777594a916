package org.audioedition.article.source.web;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.audioedition.article.source.SourceException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, by the JDK's client, with the limits that it does not set by itself. */
final class Exchange {

    private static final int OK = 200;
    /** What no article is, and what may be large. */
    private static final Pattern NO_TEXT = Pattern.compile("(?i)\\s*(?:audio|video|image|font)/.*");

    private final String agent;
    private final FetchLimits limits;
    private final Predicate<InetAddress> reachable;
    private @Nullable HttpClient client;

    /** @param reachable which addresses may be connected to */
    Exchange(String agent, FetchLimits limits, Predicate<InetAddress> reachable) {
        this.agent = agent;
        this.limits = limits;
        this.reachable = reachable;
    }

    /** Made for the first request: most articles are files, and the client takes a while to load. */
    private HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(limits.silence())
                    .build();
        }
        return client;
    }

    /** The answer, with its body unpacked if it is the page that was asked for, and without one if it is not. */
    Answer get(URI address) throws SourceException {
        requireReachable(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limits.whole())
                .header("User-Agent", agent)
                .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = send(request);
        requireReachable(address); // Its answer counts only if the name still means the same.
        HttpHeaders head = response.headers();
        byte[] body = Body.unpacked(
                response.body(), head.firstValue("Content-Encoding").orElse(""), limits.mostBytes());
        return new Answer(
                address,
                response.statusCode(),
                head.firstValue("Location").orElse(null),
                head.firstValue("Content-Type").orElse(""),
                body);
    }

    private void requireReachable(URI address) throws SourceException {
        String host = address.getHost();
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new SourceException(
                    "WEB-HOST", "no host named " + host + " is known; check the address and the connection");
        }
        for (InetAddress one : all) {
            if (!reachable.test(one)) {
                String message = host + " is an address of this machine or of a private network; if that is meant, give"
                        + " --allow-private";
                throw new SourceException("WEB-PRIVATE", message);
            }
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws SourceException {
        AtomicLong received = new AtomicLong();
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(request, head -> body(head, received));
        try {
            return await(answer, received);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException("WEB-BROKEN", "the program was told to stop");
        } finally {
            answer.cancel(true);
        }
    }

    private Body body(HttpResponse.ResponseInfo head, AtomicLong received) {
        if (head.statusCode() != OK) {
            return Body.unwanted();
        }
        String type = head.headers().firstValue("Content-Type").orElse("");
        if (NO_TEXT.matcher(type).matches()) {
            String message = "it is " + type.strip() + ", not a page; give the address of the article itself";
            return Body.refused(new SourceException("WEB-TYPE", message));
        }
        String length = head.headers().firstValue("Content-Length").orElse("0");
        boolean tooLarge =
                length.matches("\\d{19,}") || (length.matches("\\d+") && Long.parseLong(length) > limits.mostBytes());
        return tooLarge ? Body.refused(Body.tooLarge(limits.mostBytes())) : Body.atMost(limits.mostBytes(), received);
    }

    /**
     * Waits for an answer as long as some of it comes in every stretch of time, and not longer than the whole may take.
     * The stretches are counted, so no clock is read.
     */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer, AtomicLong received)
            throws SourceException, InterruptedException {
        long stretch = limits.silence().toMillis();
        long stretches = Math.max(1, limits.whole().toMillis() / stretch);
        long before = 0;
        for (long i = 0; i < stretches; i++) {
            try {
                return answer.get(stretch, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } catch (TimeoutException e) {
                long now = received.get();
                if (now == before) {
                    throw slow("sent nothing for", limits.silence());
                }
                before = now;
            }
        }
        throw slow("was not done after", limits.whole());
    }

    private static SourceException slow(String what, Duration time) {
        String message =
                String.format(Locale.ROOT, "the server %s %s seconds; try again later", what, time.toMillis() / 1000.0);
        return new SourceException("WEB-SLOW", message);
    }

    private SourceException failure(@Nullable Throwable cause) {
        if (cause instanceof SourceException ours) {
            return ours;
        }
        if (cause instanceof HttpTimeoutException) {
            return slow("did not answer within", limits.silence());
        }
        String reason = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        if (cause instanceof ConnectException) {
            return new SourceException(
                    "WEB-CONNECT", "nothing answers there" + reason + "; check the address and the connection");
        }
        if (cause instanceof SSLException) {
            String message = "the server cannot prove that it is the one" + reason
                    + "; check the address, or save the page in" + " a browser and give the file";
            return new SourceException("WEB-TLS", message);
        }
        return new SourceException("WEB-BROKEN", "the server broke off" + reason + "; try again later");
    }
}
