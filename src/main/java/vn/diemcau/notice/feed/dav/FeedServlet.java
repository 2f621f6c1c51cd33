package vn.diemcau.notice.feed.dav;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.feed.Feeds;
import vn.diemcau.notice.feed.Gate;
import vn.diemcau.notice.feed.Shelf;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.CalendarFiles;

/**
 * Serves a calendar to whoever knows its address. Of the two ways to say "nothing new" only the tag counts: a meeting that leaves the calendar
 * makes the latest change older, so that a date could lie.
 */
@WebServlet("/lich/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{40,60})\\.ics");
    private static final int TOO_MANY = 429;

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient Shelf shelf;

    @Inject
    private transient Gate gate;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!gate.admits(request.getRemoteAddr())) {
            tooMany(response);
            return;
        }
        Optional<Shelf.Volume> found = token(request.getPathInfo())
                .flatMap(feeds::behind)
                .flatMap(feed -> shelf.of(feed.owner(), Addresses.application(request)));
        if (found.isPresent()) {
            answer(found.get(), request, response);
        } else if (gate.forgives(request.getRemoteAddr())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            tooMany(response);
        }
    }

    private static void tooMany(HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(Gate.WITHIN.toSeconds()));
        response.setStatus(TOO_MANY);
    }

    private static void answer(Shelf.Volume volume, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] file = CalendarFiles.publish(volume.name(), volume.appointments());
        EntityTag tag = EntityTag.of(file);
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        volume.appointments().stream()
                .map(Appointment::changedAt)
                .max(Instant::compareTo)
                .ifPresent(latest -> response.setDateHeader("Last-Modified", latest.toEpochMilli()));
        if (tag.isAmong(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(CalendarFiles.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "inline; filename=\"lich-hop.ics\"");
        response.getOutputStream().write(file);
    }

    private static Optional<String> token(@Nullable String path) {
        Matcher file = FILE.matcher(path == null ? "" : path);
        return file.matches() ? Optional.of(file.group(1)) : Optional.empty();
    }
}
