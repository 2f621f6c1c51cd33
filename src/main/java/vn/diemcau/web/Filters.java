package vn.diemcau.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import vn.diemcau.identity.CurrentCaller;
import vn.diemcau.identity.Sessions;
import vn.diemcau.media.Media;

/** What every request passes on its way in, in this order; an order that annotations alone would leave to chance. */
@WebListener
public class Filters implements ServletContextListener {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Settings settings;

    @Inject
    private Media media;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        add(context, "headers", new SecurityHeadersFilter(ContentPolicy.of(page(context)), media::origins), "/*");
        add(context, "origin", new ForeignOriginFilter(), "/api/*", "/ws/*");
        add(context, "session", new SessionFilter(sessions, current), "/api/*");
        add(context, "socket", new SocketFilter(sessions), "/ws/*");
        add(
                context,
                "body-limit",
                new BodyLimitFilter(settings.number(Setting.MAX_JSON_BYTES), settings.number(Setting.MAX_FILE_BYTES)),
                "/api/*");
        add(context, "pages", new PagesFilter(), "/*");
    }

    private static void add(ServletContext context, String name, Filter filter, String... paths) {
        var registration = context.addFilter("diemcau-" + name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, paths);
    }

    private static String page(ServletContext context) {
        try (InputStream page = context.getResourceAsStream("/index.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The WAR cannot be read", unreadable);
        }
    }
}
