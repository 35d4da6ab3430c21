package eu.pescoportal.web.table;

import eu.pescoportal.web.PortalProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writes the table that a handler answered with, in the form that the address asks for, as it is made. */
class TableAnswer implements HandlerMethodReturnValueHandler {

    private static final String XLSX = ".xlsx";

    private final PortalProperties portal;
    private final MessageSource messages;

    TableAnswer(PortalProperties portal, MessageSource messages) {
        this.portal = portal;
        this.messages = messages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Table.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object answer, MethodParameter type,
            ModelAndViewContainer container, NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        write((Table<?>) Objects.requireNonNull(answer),
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    private <R> void write(Table<R> table, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var about = table.about();
        var asXlsx = request.getRequestURI().endsWith(XLSX);
        response.setContentType(
                asXlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv");
        if (!asXlsx) response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(about) + (asXlsx ? XLSX : ".csv"))
                        .build()
                        .toString());
        var out = response.getOutputStream();
        try (var rows = table.rows()) {
            if (!asXlsx) {
                CsvFile.write(table.columns(), rows.iterator(), out);
                return;
            }
            var words = new MessageSourceAccessor(messages, RequestContextUtils.getLocale(request));
            var readMe = new ReadMe(about, portal.absolute(about.page()), words);
            XlsxFile.write(table, rows.iterator(), readMe, out);
        }
    }

    /** Two files of one folder must be told apart: {@code pesco-projects-2021-06-01-revision-3}. */
    private static String name(About about) {
        return "pesco" + about.page().path().replace('/', '-') + "-" + about.day() + "-revision-"
                + about.revision();
    }
}
