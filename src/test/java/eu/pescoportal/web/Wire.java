package eu.pescoportal.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requests written to the socket as they stand, since an HTTP client would refuse or mend what is broken. */
public record Wire(int port) {

    public Answer get(String path, String... headers) throws IOException {
        return send("GET", path, headers);
    }

    /**
     * @param headers
     *            as whole lines; a host of its own takes the place of the usual one
     */
    public Answer send(String method, String path, String... headers) throws IOException {
        var lines = Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
        var host = lines.contains("Host: ") && lines.startsWith("Host") ? "" : "Host: localhost\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.0\r\n" + host + lines + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end),
                    answer.substring(end + 4));
        }
    }

    public record Answer(int status, String head, String body) {

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT)
                            .startsWith(name.toLowerCase(Locale.ROOT) + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .collect(Collectors.joining(", "));
        }
    }
}
