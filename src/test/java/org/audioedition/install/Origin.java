package org.audioedition.install;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that has one file, and one way of failing at it. */
final class Origin implements AutoCloseable {

    /** What it does when the file is asked for. */
    enum Manner {
        WHOLE,
        WITHOUT_RANGES,
        ANOTHER_RANGE,
        CUTS_OFF,
        CORRUPTS,
        STALLS,
        SAYS_NOTHING,
        SENDS_MORE,
        NOT_FOUND,
        MOVED
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final byte[] file;
    private final Manner manner;
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());

    Origin(byte[] file, Manner manner) throws IOException {
        this.file = file.clone();
        this.manner = manner;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/file";
    }

    /** What was asked for, a line for each request; {@code all} without a range. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "all" : range);
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        try (exchange) {
            switch (manner) {
                case WHOLE -> send(exchange, from == 0 ? 200 : 206, from, from, file.length);
                case WITHOUT_RANGES -> send(exchange, 200, 0, 0, file.length);
                case ANOTHER_RANGE -> send(exchange, 206, from, from + 1, file.length);
                case CUTS_OFF -> send(exchange, from == 0 ? 200 : 206, from, from, from + (file.length - from) / 2);
                case CORRUPTS -> {
                    file[file.length / 2] ^= 1;
                    send(exchange, 200, 0, 0, file.length);
                }
                case STALLS -> {
                    exchange.sendResponseHeaders(200, file.length);
                    exchange.getResponseBody().write(file, 0, 10);
                    exchange.getResponseBody().flush();
                    waitForTheEnd();
                }
                case SAYS_NOTHING -> waitForTheEnd();
                case SENDS_MORE -> {
                    exchange.sendResponseHeaders(200, file.length + 5);
                    exchange.getResponseBody().write(file);
                    exchange.getResponseBody().write(new byte[5]);
                }
                case NOT_FOUND -> exchange.sendResponseHeaders(404, -1);
                case MOVED -> moved(exchange);
            }
        }
    }

    private void moved(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/file")) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        } else {
            send(exchange, 200, 0, 0, file.length);
        }
    }

    /** Announces all of the file from {@code from} on, and sends what stands before {@code to}. */
    private void send(HttpExchange exchange, int status, int asked, int from, int to) throws IOException {
        if (status == 206) {
            exchange.getResponseHeaders()
                    .add("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        }
        exchange.sendResponseHeaders(status, file.length - asked);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(file, from, to - from);
        }
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
