package org.audioedition.article.source.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server of this machine that sends what a test tells it to, however wrong; one answer to a connection. */
final class RawServer implements AutoCloseable {

    /** What is sent to whoever asks for a path. */
    interface Answering {
        void send(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Map<String, Answering> pages = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    RawServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread porter = new Thread(this::open, "raw-server");
        porter.setDaemon(true);
        porter.start();
    }

    /** The address of a path here. */
    String at(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** The heads of all requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    RawServer page(String path, Answering answering) {
        pages.put(path, answering);
        return this;
    }

    RawServer page(String path, String head, byte[] body) {
        return page(path, out -> {
            out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    RawServer page(String path, String head, String body) {
        return page(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    RawServer redirect(String from, String to) {
        return page(from, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0", "");
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread waiter = new Thread(() -> serve(guest), "raw-answer");
                waiter.setDaemon(true);
                waiter.start();
            } catch (IOException e) {
                return; // The door was closed.
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            StringBuilder head = new StringBuilder(String.valueOf(first));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append('\n').append(line);
            }
            requests.add(head.toString());
            String path = String.valueOf(first).split(" ", -1)[1];
            Answering found = pages.getOrDefault(
                    path,
                    out -> out.write(
                            "HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            found.send(guest.getOutputStream());
        } catch (IOException e) {
            // The guest left, as it does when it has had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
