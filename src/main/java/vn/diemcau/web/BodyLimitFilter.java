package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Refusal;

/** Refuses bodies that no page of ours sends; a file of units and a piece of a recorded file may be larger than the rest. */
final class BodyLimitFilter extends HttpFilter {

    /** Units as a table, and a piece of a recorded file. */
    private static final List<String> FILES = List.of("text/csv", "application/offset+octet-stream");

    private final long limit;
    private final long fileLimit;

    /**
     * @param limit bytes of a JSON body
     * @param fileLimit bytes of a file, recognised by its content type
     */
    BodyLimitFilter(long limit, long fileLimit) {
        this.limit = limit;
        this.fileLimit = fileLimit;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = limitFor(request);
        if (request.getContentLengthLong() > most) {
            JsonRefusal.send(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, refusal(most));
        } else {
            chain.doFilter(limited(request, most), response);
        }
    }

    static Refusal refusal(long limit) {
        return Refusal.of(RequestRefusal.TOO_LARGE, Map.of("limit", limit));
    }

    private long limitFor(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && FILES.stream().anyMatch(type::startsWith) ? fileLimit : limit;
    }

    private static HttpServletRequest limited(HttpServletRequest request, long limit) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new LimitedBody(super.getInputStream(), limit);
            }
        };
    }
}
