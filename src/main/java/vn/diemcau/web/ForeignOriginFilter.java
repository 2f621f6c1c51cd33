package vn.diemcau.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.diemcau.kernel.Refusal;

/** Keeps pages of other sites from calling the interface or opening sockets with our users' cookies. */
final class ForeignOriginFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OwnOrigin.sent(request)) {
            chain.doFilter(request, response);
        } else {
            JsonRefusal.send(response, HttpServletResponse.SC_FORBIDDEN, Refusal.of(RequestRefusal.FOREIGN_ORIGIN));
        }
    }
}
