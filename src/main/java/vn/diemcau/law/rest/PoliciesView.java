package vn.diemcau.law.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.Measure;
import vn.diemcau.law.Rule;

/** All policies of all times, in the order in which they began. */
@Schema(name = "Policies")
record PoliciesView(long revision, boolean mayChange, List<Line> policies) {

    /**
     * A policy.
     *
     * @param kinds the kinds of meeting; none means all
     * @param from the first day of the meetings for which it holds
     * @param to the first day on which it no longer holds
     * @param own whether the province stated it
     * @param confirmed false while nobody has compared it with the published text
     */
    @Schema(name = "Policy")
    record Line(
            String id,
            Rule rule,
            List<String> kinds,
            @Nullable String unitId,
            @Nullable String unitName,
            int amount,
            Measure measure,
            String citation,
            boolean confirmed,
            LocalDate from,
            @Nullable LocalDate to,
            boolean own,
            @Nullable EnteredView entered) {}
}
