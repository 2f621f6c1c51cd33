package vn.diemcau.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;

/** A fault of ours: the caller gets a number, the log gets the number and the story. */
@Provider
public class Bugs implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Bugs.class.getName());

    @Inject
    private Ids ids;

    @Override
    public Response toResponse(Throwable exception) {
        if (exception.getCause() instanceof TooLargeException large) {
            return TooLarge.answer(large);
        }
        String number = ids.next();
        LOG.log(Level.ERROR, "Fault " + number, exception);
        return RefusalAnswer.of(500, Refusal.of(RequestRefusal.INTERNAL, Map.of("fault", number)));
    }
}
