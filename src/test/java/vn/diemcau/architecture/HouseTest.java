package vn.diemcau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The application keeps every rule of the house, and no rule is blind: each one catches its own offender. */
class HouseTest {

    private static final String APPLICATION = "vn.diemcau";
    private static final String OFFENDERS = "vn.diemcau.architecture.offenders";

    private static final JavaClasses APPLICATION_CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses OFFENDING_CLASSES = new ClassFileImporter().importPackages(OFFENDERS);

    /** A rule, and the class that must not get past it. */
    record Check(String offender, Function<House, ArchRule> rule) {

        EvaluationResult in(String root, JavaClasses classes) {
            return rule.apply(new House(root)).allowEmptyShould(true).evaluate(classes);
        }

        @Override
        public String toString() {
            return offender;
        }
    }

    static Stream<Check> checks() {
        Stream<Check> table = House.features().stream()
                .map(feature -> new Check(
                        feature + "." + capitalised(feature) + "SeesWhatItMustNot",
                        house -> house.importsOnlyWhatTheTableNames(feature)));
        Stream<Check> others = Stream.of(
                new Check("paper.SeesBelowARoot", House::otherFeaturesAreSeenByTheirRootPackageOnly),
                new Check("live.core.CoreWithFramework", House::theCoreKnowsOnlyJavaAndTheKernel),
                new Check("live.core.CoreReadsClock", House::theCoreReadsNoClockAndDrawsNoLots),
                new Check(
                        "media.jitsi.JitsiSeesMesh", house -> house.anAdapterOfTheMediaSeesOnlyMediaAndKernel("jitsi")),
                new Check("media.mesh.MeshSeesLive", house -> house.anAdapterOfTheMediaSeesOnlyMediaAndKernel("mesh")),
                new Check("unit.UnitWithSql", house -> house.technologyStaysIn("java.sql..", "..store..", ".web..")),
                new Check("unit.UnitWithJdbi", house -> house.technologyStaysIn("org.jdbi..", "..store..", ".web..")),
                new Check("unit.store.StoreWithEntities", house -> house.technologyStaysIn("jakarta.persistence..")),
                new Check(
                        "unit.UnitWithHttp", house -> house.technologyStaysIn("jakarta.ws.rs..", "..rest..", ".web..")),
                new Check(
                        "live.LiveWithGrid",
                        house -> house.technologyStaysIn("org.infinispan..", "..grid..", ".media..")),
                new Check("live.LiveWithSocket", house -> house.technologyStaysIn("jakarta.websocket..", "..ws..")),
                new Check("live.LiveWithUndertow", house -> house.technologyStaysIn("io.undertow..", ".live.ws..")),
                new Check(
                        "media.MediaWithClient",
                        house -> house.technologyStaysIn(
                                "java.net.http..", ".media.jitsi..", ".media.probe..", ".notice.*..")),
                new Check(
                        "unit.UnitWithCalendarFiles",
                        house ->
                                house.technologyStaysIn("net.fortuna.ical4j..", ".notice.ics..", ".schedule.series..")),
                new Check(
                        "unit.UnitWithTables",
                        house -> house.technologyStaysIn("org.apache.commons.csv..", ".kernel..", ".record..")),
                new Check(
                        "notice.NoticeWithMail", house -> house.technologyStaysIn("jakarta.mail..", "..notice.mail..")),
                new Check("unit.UnitManager", House::namesSayWhatAClassIsFor),
                new Check("unmarked.Unchecked", House::everyPackageIsMarked));
        return Stream.concat(table, others);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theApplicationKeepsTheRule(Check check) {
        List<String> violations =
                check.in(APPLICATION, APPLICATION_CLASSES).getFailureReport().getDetails();

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theRuleCatchesItsOffender(Check check) {
        List<String> violations =
                check.in(OFFENDERS, OFFENDING_CLASSES).getFailureReport().getDetails();

        assertThat(violations)
                .isNotEmpty()
                .anyMatch(violation -> violation.contains(OFFENDERS + "." + check.offender()));
    }

    private static String capitalised(String feature) {
        return feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
    }
}
