package vn.diemcau.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.diemcau.kernel.Refusal;

/** Writes a refusal before a request has reached any resource, in the form in which resources write theirs. */
final class JsonRefusal {

    private JsonRefusal() {}

    static void send(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        byte[] body = Json.mapper().writeValueAsString(refusal).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
