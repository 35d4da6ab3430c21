package eu.pescoportal.database;

import java.io.IOException;
import java.util.stream.Stream;

/** What can happen to the processes of a PostgreSQL. */
final class Signals {

    private Signals() {}

    /** Sends a signal to the server of that folder and to all that it has started. */
    static void send(String signal, DataFolder folder) throws IOException, InterruptedException {
        var server = ProcessHandle.of(LeftOverServer.of(folder.cluster()).orElseThrow().pid()).orElseThrow();
        var all = Stream.concat(Stream.of(server), server.descendants()).map(ProcessHandle::pid).toList();
        for (var pid : all) // the server first: it starts no other then
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    }
}
