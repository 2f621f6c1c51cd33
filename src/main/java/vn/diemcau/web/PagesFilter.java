package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** The front end has one page, and an address for each of its views: all of them answer with that page. */
final class PagesFilter extends HttpFilter {

    private static final Set<String> NOT_PAGES = Set.of("api", "ws", "openapi", "_static", "health", "metrics");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPage(request.getMethod(), request.getRequestURI()) && !hasServlet(request)) {
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether somebody in particular answers at this address; the rest falls to the server's own servlet for files. */
    private static boolean hasServlet(HttpServletRequest request) {
        return EnumSet.of(MappingMatch.EXACT, MappingMatch.PATH, MappingMatch.EXTENSION)
                .contains(request.getHttpServletMapping().getMappingMatch());
    }

    static boolean isPage(String method, String path) {
        boolean read = method.equals("GET") || method.equals("HEAD");
        String first = path.substring(1).split("/", 2)[0];
        return read && path.indexOf('.') < 0 && !NOT_PAGES.contains(first);
    }
}
