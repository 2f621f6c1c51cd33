package vn.diemcau.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Only in the WAR of {@link JsonIT}: reads a record and writes it back. */
@Path("test/echo")
public class EchoResource {

    /** What features put into their messages. */
    public record Message(String text, Instant at, LocalDate day, Optional<String> note) {}

    @POST
    public Message echo(Message message) {
        return message;
    }
}
