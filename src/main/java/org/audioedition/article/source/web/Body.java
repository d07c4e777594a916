package org.audioedition.article.source.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.audioedition.article.source.SourceException;
import org.jspecify.annotations.Nullable;

/** What a server sends after the head of its answer, collected within a limit. */
final class Body implements BodySubscriber<byte[]> {

    private final long most;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Subscription subscription;
    private final AtomicLong received;

    private Body(long most, AtomicLong received) {
        this.most = most;
        this.received = received;
    }

    /**
     * A body that is taken if it is no larger.
     *
     * @param received counts the bytes as they come
     */
    static Body atMost(long bytes, AtomicLong received) {
        return new Body(bytes, received);
    }

    /** A body that nobody asked for: the connection is closed at once. */
    static Body unwanted() {
        Body body = new Body(0, new AtomicLong());
        body.whole.complete(new byte[0]);
        return body;
    }

    /** A body that is not taken, for the reason given. */
    static Body refused(SourceException why) {
        Body body = new Body(0, new AtomicLong());
        body.whole.completeExceptionally(why);
        return body;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        if (whole.isDone()) {
            begun.cancel();
        } else {
            begun.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (received.addAndGet(buffer.remaining()) > most) {
                if (subscription != null) {
                    subscription.cancel();
                }
                whole.completeExceptionally(tooLarge(most));
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }

    /**
     * A body without its content coding (RFC 9110, 8.4.1).
     *
     * @param coding the value of {@code Content-Encoding}, or nothing
     * @param most the largest that it may become, in bytes
     */
    static byte[] unpacked(byte[] sent, String coding, long most) throws SourceException {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        if (sent.length == 0 || name.isEmpty() || name.equals("identity")) {
            return sent;
        }
        if (!name.equals("gzip") && !name.equals("x-gzip")) {
            String message = "the server packs it as " + name
                    + " although that was not asked for; save the page and give" + " the file";
            throw new SourceException("WEB-CODING", message);
        }
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(new GZIPInputStream(new ByteArrayInputStream(sent)))
                .setMaxCount(most + 1)
                .get()) {
            byte[] plain = in.readAllBytes();
            if (plain.length > most) {
                throw tooLarge(most);
            }
            return plain;
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceException("WEB-BROKEN", "what it sends is no whole gzip file; try again later");
        }
    }

    static SourceException tooLarge(long most) {
        String message =
                "it is larger than " + most / 1_000_000 + " MB; if it is one article all the same, raise --max-size";
        return new SourceException("WEB-SIZE", message);
    }
}
