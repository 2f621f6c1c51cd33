package vn.diemcau.notice.feed.dav;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import vn.diemcau.identity.Accounts;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.notice.feed.Feeds;
import vn.diemcau.notice.feed.Gate;
import vn.diemcau.notice.feed.Shelf;
import vn.diemcau.notice.ics.CalendarFiles;

/**
 * The calendar of whoever signs in with a password for programs (RFC 4791), to be read by phones and mail programs. It is only read:
 * whoever wants to change something does so in the application, where the rules are.
 */
@WebServlet("/dav/*")
public class DavServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MULTI_STATUS = 207;
    private static final int TOO_MANY = 429;
    private static final Set<String> READS = Set.of("GET", "HEAD", "PROPFIND", "REPORT");

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient Shelf shelf;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Gate gate;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("DAV", "1, calendar-access");
        response.setHeader("Cache-Control", "private, no-cache");
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", "OPTIONS, GET, HEAD, PROPFIND, REPORT");
        } else if (READS.contains(method)) {
            read(request, response);
        } else {
            refuse(response);
        }
    }

    /** Programs first come without a password, to be asked for one; that is no wrong one. */
    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!gate.admits(request.getRemoteAddr())) {
            tooMany(response);
            return;
        }
        Optional<Shelf.Volume> volume =
                reader(request).flatMap(account -> shelf.of(account, Addresses.application(request)));
        if (volume.isPresent()) {
            answer(new Tree(volume.get()), request, response);
        } else if (request.getHeader("Authorization") == null || gate.forgives(request.getRemoteAddr())) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Diem Cau\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            tooMany(response);
        }
    }

    private Optional<AccountId> reader(HttpServletRequest request) {
        return BasicLogin.in(request.getHeader("Authorization"))
                .flatMap(login -> feeds.opens(login.secret())
                        .filter(account -> accounts.find(account)
                                .filter(found ->
                                        found.login().equals(login.name().toLowerCase(Locale.ROOT)))
                                .isPresent()));
    }

    private static void answer(Tree tree, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRequestURI();
        switch (request.getMethod()) {
            case "PROPFIND" -> properties(tree, address, request, response);
            case "REPORT" -> report(tree, address, request, response);
            default -> file(tree, address, request, response);
        }
    }

    private static void properties(Tree tree, String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = body(request);
        Optional<Element> asked = body.length == 0
                ? Optional.of(Element.of(Names.PROPFIND))
                : XmlReader.read(body).filter(element -> element.name().equals(Names.PROPFIND));
        List<Resource> found = tree.at(address, !"0".equals(request.getHeader("Depth")));
        if (asked.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Set<QName> wanted = Report.asked(asked.get());
            send(
                    Element.of(
                            Names.MULTISTATUS,
                            found.stream().map(each -> each.answer(wanted)).toList()),
                    MULTI_STATUS,
                    response);
        }
    }

    private static void report(Tree tree, String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Element> asked = XmlReader.read(body(request));
        if (asked.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Element> answer =
                address.equals(Addresses.CALENDAR) ? Report.answer(asked.get(), tree) : Optional.empty();
        send(
                answer.orElseGet(() -> Element.of(Names.ERROR, Element.of(Names.SUPPORTED_REPORT))),
                answer.isPresent() ? MULTI_STATUS : HttpServletResponse.SC_FORBIDDEN,
                response);
    }

    private static void file(Tree tree, String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Tree.Leaf> leaf = tree.leaf(address);
        if (leaf.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", leaf.get().tag().value());
        if (leaf.get().tag().isAmong(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(CalendarFiles.MEDIA_TYPE);
        response.getOutputStream().write(leaf.get().file());
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain; charset=UTF-8");
        response.getOutputStream()
                .write("Lịch này chỉ để đọc. This calendar is only read.\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void tooMany(HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(Gate.WITHIN.toSeconds()));
        response.setStatus(TOO_MANY);
    }

    private static void send(Element answer, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/xml; charset=UTF-8");
        response.getOutputStream().write(XmlWriter.written(answer));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(XmlReader.OCTETS + 1);
    }
}
