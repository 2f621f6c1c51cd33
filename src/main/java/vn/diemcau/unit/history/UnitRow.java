package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Table;
import vn.diemcau.unit.UnitKind;

/** One row of a file of new units: the unit, the units it was made of, and the resolution that made it. */
record UnitRow(
        int line,
        String formerProvince,
        String provinceCode,
        String code,
        String name,
        UnitKind kind,
        List<OldUnit> predecessors,
        Decree decree) {

    static final List<String> COLUMNS = List.of(
            "former_province",
            "province_code_2025",
            "unit_code_2025",
            "unit_name_2025",
            "unit_type",
            "predecessors",
            "resolution",
            "valid_from");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,20}");
    private static final int LONGEST_NAME = 200;
    private static final String PARTLY = "(một phần)";

    static Answer<UnitRow> of(Table.Row row) {
        for (String column : COLUMNS) {
            if (row.cell(column).isEmpty()) {
                return bad(row, column, "EMPTY");
            }
        }
        if (!CODE.matcher(row.cell("unit_code_2025")).matches()) {
            return bad(row, "unit_code_2025", "BAD_CODE");
        }
        if (row.cell("unit_name_2025").length() > LONGEST_NAME) {
            return bad(row, "unit_name_2025", "TOO_LONG");
        }
        return UnitKind.ofWord(row.cell("unit_type"))
                .map(kind -> dated(row, kind))
                .orElseGet(() -> bad(row, "unit_type", "UNKNOWN_KIND"));
    }

    private static Answer<UnitRow> dated(Table.Row row, UnitKind kind) {
        try {
            LocalDate day = LocalDate.parse(row.cell("valid_from"));
            return predecessors(row)
                    .map(old -> new UnitRow(
                            row.line(),
                            row.cell("former_province"),
                            row.cell("province_code_2025"),
                            row.cell("unit_code_2025"),
                            Names.normalised(row.cell("unit_name_2025")),
                            kind,
                            old,
                            new Decree(day, row.cell("resolution"))));
        } catch (DateTimeParseException unreadable) {
            return bad(row, "valid_from", "BAD_DATE");
        }
    }

    /** Districts stand between bars, each with its communes after a colon; "(một phần)" marks a commune that gave a part. */
    private static Answer<List<OldUnit>> predecessors(Table.Row row) {
        List<OldUnit> old = new ArrayList<>();
        for (String group : row.cell("predecessors").split("\\|", -1)) {
            String[] halves = group.split(":", -1);
            if (halves.length != 2 || UnitKind.ofName(halves[0]).isEmpty()) {
                return bad(row, "predecessors", "BAD_PREDECESSORS");
            }
            for (String name : halves[1].split(",", -1)) {
                old.add(oldUnit(Names.normalised(halves[0]), Names.normalised(name)));
            }
        }
        return old.stream().allMatch(each -> UnitKind.ofName(each.name()).isPresent())
                ? Answer.accepted(old)
                : bad(row, "predecessors", "BAD_PREDECESSORS");
    }

    private static OldUnit oldUnit(String district, String text) {
        return text.endsWith(PARTLY)
                ? new OldUnit(
                        district, Names.normalised(text.substring(0, text.length() - PARTLY.length())), Part.PARTIAL)
                : new OldUnit(district, text, Part.WHOLE);
    }

    private static <T> Answer<T> bad(Table.Row row, String column, String reason) {
        return Answer.refused(row.bad(column, reason));
    }
}
