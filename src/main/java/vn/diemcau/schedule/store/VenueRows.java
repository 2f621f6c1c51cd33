package vn.diemcau.schedule.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.diemcau.schedule.Venue;
import vn.diemcau.schedule.VenueKind;

/** Where and how a meeting is held, in the meeting's own row; lines to dial are JSON, because nobody asks for one alone. */
record VenueRows(ObjectMapper json) {

    private static final TypeReference<List<Venue.Line>> LINES = new TypeReference<>() {};

    Venue read(ResultSet row) throws SQLException {
        return new Venue(
                VenueKind.valueOf(row.getString("venue")),
                row.getBoolean("recorded"),
                lines(row.getString("dial_strings")),
                lines(row.getString("help_lines")),
                row.getString("gathering_place"),
                List.of());
    }

    String written(List<Venue.Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what is dialled cannot be written", broken);
        }
    }

    private List<Venue.Line> lines(String text) {
        try {
            return json.readValue(text, LINES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what is dialled cannot be read", broken);
        }
    }
}
