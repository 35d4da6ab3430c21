package eu.pescoportal.web.error;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat says by itself when an address is so broken (a stray percent sign) that no page of ours is ever
 * asked. It runs before any message bundle is at hand, hence the words here.
 */
public class PlainErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
            var writer = response.getReporter();
            if (writer == null) return;
            var refused = response.getStatus() < 500;
            writer.write(
                    """
                            <!DOCTYPE html>
                            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                            <title>Error %1$d · PESCO Portal</title></head>
                            <body><main><h1>%2$s</h1>
                            <p>Error %1$d. %3$s</p>
                            <p><a href="/projects">All projects</a> · <a href="/">PESCO Portal</a></p>
                            <p>Independent, from public sources.</p></main></body></html>
                            """
                            .formatted(response.getStatus(),
                                    refused ? "That address could not be read" : "Something went wrong here",
                                    refused
                                            ? "Perhaps it has a character that addresses may not have,<br>or a percent sign without two digits or letters behind it."
                                            : "The fault is on this side. Please try again in a moment."));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The visitor is gone", e);
        }
    }
}
