package eu.pescoportal.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/** A JVM of its own with the embedded database, to be killed. */
class ForkedPortal {

    static final String WRITTEN = "TWISTER";

    private static final String READY = "ready";

    /** Returns once it has written. */
    static Process start(DataFolder folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var portal = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                ForkedPortal.class.getName(), folder.toString()).redirectError(Redirect.DISCARD).start();
        var output = portal.inputReader();
        for (var line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) throw new IllegalStateException("The forked portal ended early");
        }
        return portal;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabaseTests.write(EmbeddedDatabase.start(new DataFolder(arguments[0])), WRITTEN);
        System.out.println(READY);
        Thread.sleep(Duration.ofMinutes(1)); // longer than the test; never closed, it ends by being killed
    }
}
