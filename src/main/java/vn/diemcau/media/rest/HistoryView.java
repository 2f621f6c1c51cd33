package vn.diemcau.media.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.health.History;
import vn.diemcau.media.health.Incident;
import vn.diemcau.media.health.Minute;
import vn.diemcau.media.health.Sign;
import vn.diemcau.media.health.Span;
import vn.diemcau.media.pool.ServerId;

/** A stretch of a server's past, ready to be drawn. */
@Schema(name = "MediaServerHistory")
record HistoryView(
        Instant from,
        Instant until,

        @Schema(description = "How many seconds one point stands for")
        long step,

        @Schema(description = "The oldest first; where nobody went the rounds there is none")
        List<Point> points,

        @Schema(description = "The newest first") List<Trouble> incidents) {

    /** How the server did for one step. */
    @Schema(name = "MediaServerPoint")
    record Point(
            Instant at,

            @Schema(description = "The part of the time in which it was well, from 0 to 1")
            double well,

            long meanMillis,
            long worstMillis,

            @Schema(description = "Of the bridge that was worst off, 1 being full") @Nullable
            Double stress,

            @Nullable Integer participants,
            @Nullable Integer recordersFree) {

        static Point of(Minute minute) {
            return new Point(
                    minute.at(),
                    (double) minute.well() / minute.rounds(),
                    minute.meanMillis(),
                    minute.worstMillis(),
                    minute.stress(),
                    minute.participants(),
                    minute.recordersFree());
        }
    }

    /** A time in which it was not well. */
    @Schema(name = "MediaServerIncident")
    record Trouble(
            Instant from,

            @Schema(description = "Missing as long as it lasts") @Nullable
            Instant until,

            Sign missing,

            @Schema(description = "How many meetings left the server meanwhile")
            int moved) {

        static Trouble of(Incident incident) {
            return new Trouble(incident.begin(), incident.end(), incident.missing(), incident.moved());
        }
    }

    static HistoryView of(History history, ServerId server, Span span, Instant now) {
        Instant from = span.begin(now);
        return new HistoryView(
                from,
                now,
                span.piece().toSeconds(),
                span.pieces(history.minutes(server, from), from).stream()
                        .map(Point::of)
                        .toList(),
                history.incidents(server, from).stream().map(Trouble::of).toList());
    }
}
