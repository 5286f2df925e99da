package org.waymark.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a preview over its socket, as any program of this computer may: no address is tidied up on the way. */
final class Asking {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final int port;

    Asking(PreviewServer server) {
        this.port = URI.create(server.address()).getPort();
    }

    /** An answer, each byte of its content a character. */
    record Answer(int status, String head, String content) {}

    Answer get(String path) {
        return send("GET /" + path + " HTTP/1.1", "127.0.0.1:" + port, "");
    }

    /** Sends a request as it stands; more headers end in line breaks of their own. */
    Answer send(String request, String host, String headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            String text = request + "\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = all.indexOf("\r\n\r\n");
            int status = Integer.parseInt(all.substring(9, 12));
            return new Answer(status, all.substring(0, end), all.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of an endless answer that begins so. */
    String line(String path, String beginning) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            String text = "GET /" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Waits until something is so, and says whether it came to be. */
    static boolean becomes(BooleanSupplier wanted) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            if (wanted.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return wanted.getAsBoolean();
    }
}
