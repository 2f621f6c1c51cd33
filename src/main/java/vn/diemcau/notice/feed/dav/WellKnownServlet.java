package vn.diemcau.notice.feed.dav;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows programs that know only the host the way to the calendar server (RFC 6764 section 5). */
@WebServlet("/.well-known/caldav")
public class WellKnownServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", Addresses.ROOT);
    }
}
