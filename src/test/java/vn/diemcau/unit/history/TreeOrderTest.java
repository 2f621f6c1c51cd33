package vn.diemcau.unit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.unit.history.Answers.accepted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

class TreeOrderTest {

    private static final UnitId PROVINCE = new UnitId("u-P");

    @Test
    void communesFollowTheVietnameseAlphabet() {
        assertThat(ordered(
                        UnitKind.COMMUNE,
                        "Xã Đông",
                        "Xã Dân",
                        "Xã Ẳng Nưa",
                        "Xã Ân",
                        "Xã An",
                        "Xã Ơ Na",
                        "Xã Ô La",
                        "Xã O Lo",
                        "Xã Ú",
                        "Xã Ư"))
                .containsExactly(
                        "Xã An",
                        "Xã Ẳng Nưa",
                        "Xã Ân",
                        "Xã Dân",
                        "Xã Đông",
                        "Xã O Lo",
                        "Xã Ô La",
                        "Xã Ơ Na",
                        "Xã Ú",
                        "Xã Ư");
    }

    @Test
    void aRankComesBeforeTheAlphabet() {
        Organisation org = province();
        org = accepted(Rules.begin(org, ranked("x", "Sở Văn hóa", 1), SmallProvince.BEGIN));
        org = accepted(Rules.begin(org, ranked("y", "Sở Công Thương", 2), SmallProvince.BEGIN));

        assertThat(names(org)).containsExactly("Tỉnh P", "Sở Văn hóa", "Sở Công Thương");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfReading() {
        List<Unit> units = new ArrayList<>(SmallProvince.asFounded().living(SmallProvince.REFORM));
        List<Unit> expected = TreeOrder.of(units);
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(units, random);
            assertThat(TreeOrder.of(units)).isEqualTo(expected);
        }
        assertThat(expected)
                .extracting(Unit::name)
                .containsExactly("Tỉnh Thử", "Huyện Đông", "Xã An", "Xã Bình", "Huyện Tây", "Xã Cường");
    }

    private static Organisation province() {
        NewUnit unit = NewUnit.of("P", "Tỉnh P", UnitKind.PROVINCE, null);
        return accepted(Rules.begin(Organisation.empty(), unit, SmallProvince.BEGIN));
    }

    private static NewUnit ranked(String code, String name, int rank) {
        NewUnit usual = NewUnit.of(code, name, UnitKind.DEPARTMENT, PROVINCE);
        return new NewUnit(code, name, usual.shortName(), usual.kind(), usual.level(), PROVINCE, rank);
    }

    private static List<String> ordered(UnitKind kind, String... names) {
        Organisation org = province();
        for (String name : names) {
            String code = "c" + org.histories().size();
            org = accepted(Rules.begin(org, NewUnit.of(code, name, kind, PROVINCE), SmallProvince.BEGIN));
        }
        return names(org).subList(1, names.length + 1);
    }

    private static List<String> names(Organisation organisation) {
        return TreeOrder.of(organisation.living(SmallProvince.REFORM)).stream()
                .map(Unit::name)
                .toList();
    }
}
