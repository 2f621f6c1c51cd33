package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.Unit;

class DienBienTest {

    private static final LocalDate EARLY_2012 = LocalDate.parse("2012-06-01");
    private static final LocalDate IN_2024 = LocalDate.parse("2024-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Organisation province = DienBien.in(Organisation.empty())
            .fold(organisation -> organisation, refusal -> {
                throw new AssertionError(refusal);
            });

    @Test
    void theSummerOf2012HasNineDistricts() {
        assertThat(names(EARLY_2012, Level.DISTRICT)).hasSize(9).doesNotContain("Huyện Nậm Pồ");
    }

    @Test
    void namPoIsTheTenthDistrictFromItsResolutionOn() {
        assertThat(names(LocalDate.parse("2012-08-24"), Level.DISTRICT)).doesNotContain("Huyện Nậm Pồ");
        assertThat(names(LocalDate.parse("2012-08-25"), Level.DISTRICT))
                .hasSize(10)
                .contains("Huyện Nậm Pồ");
    }

    @Test
    void theYear2024HasOneHundredAndTwentyNineCommunesInTenDistricts() {
        assertThat(names(IN_2024, Level.DISTRICT)).hasSize(10);
        assertThat(names(IN_2024, Level.COMMUNE)).hasSize(129);
        assertThat(province.children(new UnitId("u-11-103"), IN_2024)).hasSize(15);
    }

    @Test
    void todayHasTwoTiersWithFortyFiveCommunes() {
        assertThat(names(TODAY, Level.DISTRICT)).isEmpty();
        assertThat(names(TODAY, Level.COMMUNE)).hasSize(45);
        assertThat(names(LocalDate.parse("2025-06-30"), Level.COMMUNE)).hasSize(129);
        assertThat(names(LocalDate.parse("2025-07-01"), Level.COMMUNE)).hasSize(45);
    }

    @Test
    void aCommuneOfNamPoStoodUnderMuongNheBefore() {
        Unit commune = province.children(new UnitId("u-11-103"), IN_2024).stream()
                .filter(unit -> unit.name().equals("Xã Nà Hỳ"))
                .findFirst()
                .orElseThrow();
        assertThat(province.unit(commune.id(), EARLY_2012).orElseThrow().parent())
                .isEqualTo(new UnitId("u-11-096"));
    }

    @Test
    void theNewCommuneOfSamMunDoesNotComeFromTheOldOne() {
        assertThat(predecessors("u-03356")).containsExactly("Xã Pom Lót", "Xã Na Ư");
        assertThat(predecessors("u-03352")).contains("Xã Sam Mứn");
    }

    @Test
    void theMeetingOf2024StillReadsItsOldCommune() {
        UnitId old = province.predecessors(new UnitId("u-03160")).get(0).predecessor();
        assertThat(province.history(old).orElseThrow().nearest(TODAY).name()).isEqualTo("Xã Chung Chải");
    }

    @Test
    void departmentsMergedInMarch2025() {
        assertThat(names(IN_2024, Level.PROVINCE)).contains("Sở Kế hoạch và Đầu tư", "Ban Dân tộc");
        assertThat(names(TODAY, Level.PROVINCE))
                .contains("Sở Nông nghiệp và Môi trường", "Sở Dân tộc và Tôn giáo")
                .doesNotContain("Sở Kế hoạch và Đầu tư", "Ban Dân tộc", "Sở Giao thông vận tải");
    }

    @Test
    void theTreeNamesTheOfficeFirstAndWardsBeforeCommunes() {
        List<String> tree =
                TreeOrder.of(province.living(TODAY)).stream().map(Unit::name).toList();
        assertThat(tree.subList(0, 2)).containsExactly("Tỉnh Điện Biên", "Văn phòng Ủy ban nhân dân tỉnh");
        assertThat(tree.indexOf("Phường Mường Lay")).isLessThan(tree.indexOf("Xã Búng Lao"));
        assertThat(tree.get(tree.size() - 1)).isEqualTo("Xã Xa Dung");
    }

    private List<String> names(LocalDate day, Level level) {
        return province.living(day).stream()
                .filter(unit -> unit.level() == level)
                .map(Unit::name)
                .toList();
    }

    private List<String> predecessors(String unit) {
        return province.predecessors(new UnitId(unit)).stream()
                .map(lineage -> province.history(lineage.predecessor())
                        .orElseThrow()
                        .nearest(TODAY)
                        .name())
                .toList();
    }
}
