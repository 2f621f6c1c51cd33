package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;
import static vn.diemcau.unit.history.Answers.refused;
import static vn.diemcau.unit.history.SmallProvince.REFORM;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

class ReorganisationTest {

    private static final String HEADER = String.join(",", UnitRow.COLUMNS) + "\n";
    private static final String GOOD =
            "Thử,P,00001,Xã Mới,Xã,\"Huyện Đông: Xã An, Xã Bình | Huyện Tây: Xã Cường\",1/NQ,2025-07-01\n";

    private final Organisation province = SmallProvince.asFounded();

    @Test
    void aRowMakesAUnitOfItsPredecessorsAndEmptiesTheirDistricts() {
        Organisation after = accepted(read(HEADER + GOOD).applyTo(province));

        assertThat(after.living(REFORM)).extracting(Unit::name).containsExactly("Tỉnh Thử", "Xã Mới");
        assertThat(after.predecessors(new UnitId("u-00001")))
                .extracting(Lineage::predecessor)
                .containsExactly(SmallProvince.A, SmallProvince.B, SmallProvince.C);
    }

    @Test
    void aDistrictThatKeepsACommuneGoesOn() {
        String row = "Thử,P,00001,Xã Mới,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01\n";

        assertThat(accepted(read(HEADER + row).applyTo(province)).living(REFORM))
                .extracting(Unit::name)
                .contains("Huyện Đông", "Xã Bình", "Xã Mới");
    }

    @Test
    void oldUnitsThatNobodyKnewAreAddedToThePast() {
        String row = "Thử,P,00001,Xã Mới,Xã,Huyện Nam: Xã Hoà (một phần),1/NQ,2025-07-01\n";

        Organisation after = accepted(read(HEADER + row).applyTo(province));

        assertThat(after.living(REFORM.minusDays(1))).extracting(Unit::name).contains("Huyện Nam", "Xã Hoà");
        assertThat(after.living(REFORM)).extracting(Unit::name).doesNotContain("Huyện Nam", "Xã Hoà");
    }

    @Test
    void theSameOldUnitInTwoSpellingsIsOne() {
        String rows = "Thử,P,00001,Xã Mới,Xã,Huyện Nam: Xã Hoà (một phần),1/NQ,2025-07-01\n"
                + "Thử,P,00002,Xã Khác,Xã,Huyện Nam: Xã Hòa (một phần),1/NQ,2025-07-01\n";

        Organisation after = accepted(read(HEADER + rows).applyTo(province));

        UnitId shared = after.predecessors(new UnitId("u-00001")).get(0).predecessor();
        assertThat(after.successors(shared)).hasSize(2).allMatch(lineage -> lineage.part() == Part.PARTIAL);
    }

    @Test
    void binhDuongBecomesThirtySixUnitsOfAnotherProvince() {
        Organisation before = accepted(Rules.begin(
                Organisation.empty(),
                NewUnit.of("79", "Thành phố Hồ Chí Minh", UnitKind.PROVINCE, null),
                SmallProvince.BEGIN));

        Organisation after = accepted(read(shipped()).of("Bình Dương").applyTo(before));

        assertThat(after.living(REFORM)).hasSize(37);
        assertThat(after.living(REFORM.minusDays(1)).stream().filter(unit -> unit.level() == Level.COMMUNE))
                .hasSize(91);
        assertThat(after.living(REFORM.minusDays(1)).stream().filter(unit -> unit.level() == Level.DISTRICT))
                .hasSize(9);
        assertThat(withParts(after)).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,P,1,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01                    | former_province    | EMPTY
                    Thử,P,1,Xã M,Xã,Huyện Đông: Xã An,,2025-07-01                     | resolution         | EMPTY
                    Thử,P,1 2,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01               | unit_code_2025     | BAD_CODE
                    Thử,P,../x,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01              | unit_code_2025     | BAD_CODE
                    Thử,P,1,Xã M,Làng,Huyện Đông: Xã An,1/NQ,2025-07-01               | unit_type          | UNKNOWN_KIND
                    Thử,P,1,Xã M,Xã,Huyện Đông: Xã An,1/NQ,01/07/2025                 | valid_from         | BAD_DATE
                    Thử,P,1,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-02-30                 | valid_from         | BAD_DATE
                    Thử,P,1,Xã M,Xã,Xã An,1/NQ,2025-07-01                             | predecessors       | BAD_PREDECESSORS
                    Thử,P,1,Xã M,Xã,Huyện Đông: An,1/NQ,2025-07-01                    | predecessors       | BAD_PREDECESSORS
                    Lạ,99,1,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01                 | province_code_2025 | UNKNOWN_PROVINCE
                    Thử,P,00001,Xã M,Xã,Huyện Đông: Xã Khác,1/NQ,2025-07-01           | unit_code_2025     | CODE_TAKEN
                    Thử,P,1,Xã M,Xã,Huyện Đông: Xã An,1/NQ,2025-07-01                 | unit_code_2025     | UNIT_NOT_LIVING
                    """)
    void aBadRowIsNamed(String row, String column, String reason) {
        Refusal refusal =
                refused(Reorganisation.read(HEADER + GOOD + row + "\n").then(file -> file.applyTo(province)));

        assertThat(refusal.code()).isEqualTo("BAD_ROW");
        assertThat(refusal.details())
                .containsEntry("line", 3)
                .containsEntry("column", column)
                .containsEntry("reason", reason);
    }

    private static long withParts(Organisation organisation) {
        return organisation.living(REFORM).stream()
                .filter(unit -> organisation.predecessors(unit.id()).stream()
                        .anyMatch(lineage -> lineage.part() == Part.PARTIAL))
                .count();
    }

    private static Reorganisation read(String csv) {
        return accepted(Reorganisation.read(csv));
    }

    private static String shipped() {
        try (InputStream file =
                Objects.requireNonNull(Reorganisation.class.getResourceAsStream("/vn/diemcau/unit/units.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
