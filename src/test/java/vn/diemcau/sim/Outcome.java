package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What the server said to a command.
 *
 * @param id the command
 * @param command what was asked
 * @param site whose device asked, null for someone without a site
 * @param seq the event that the command became; negative when refused
 * @param code why it was refused; empty when it was not
 */
record Outcome(String id, JsonNode command, @Nullable String site, long seq, String code) {

    boolean accepted() {
        return code.isEmpty();
    }

    /** Itself, unless the command was refused. */
    Outcome orFail() {
        if (!accepted()) {
            throw new IllegalStateException(command + " of " + site + " was refused: " + code);
        }
        return this;
    }

    String type() {
        return command.path("type").asText();
    }
}
