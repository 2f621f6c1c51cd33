package vn.diemcau.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/**
 * Who may import whom below one root package. The rules take the root as a value, so that the same rules judge the
 * application and the tree of offenders.
 */
record House(String root) {

    /** Each feature and what it may see of others: their root packages only. */
    private static final Map<String, Set<String>> IMPORTS = new TreeMap<>(Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("unit", Set.of("kernel")),
            Map.entry("identity", Set.of("kernel", "unit")),
            Map.entry("law", Set.of("kernel", "unit", "identity")),
            Map.entry("schedule", Set.of("kernel", "unit", "identity", "law")),
            Map.entry("paper", Set.of("kernel", "unit", "identity", "schedule")),
            Map.entry("live", Set.of("kernel", "unit", "identity", "schedule")),
            Map.entry("call", Set.of("kernel", "unit", "identity", "schedule", "live")),
            Map.entry("media", Set.of("kernel", "live")),
            Map.entry("record", Set.of("kernel", "unit", "identity", "schedule", "paper", "live", "media")),
            Map.entry("notice", Set.of("kernel", "unit", "identity", "law", "schedule", "call", "record")),
            Map.entry(
                    "report",
                    Set.of(
                            "kernel",
                            "unit",
                            "identity",
                            "schedule",
                            "paper",
                            "live",
                            "call",
                            "media",
                            "record",
                            "notice")),
            Map.entry(
                    "audit",
                    Set.of(
                            "kernel",
                            "unit",
                            "identity",
                            "schedule",
                            "paper",
                            "live",
                            "call",
                            "media",
                            "record",
                            "notice"))));

    static Set<String> features() {
        return IMPORTS.keySet();
    }

    /** A feature sees its own packages and the root packages of the features that the table names. */
    ArchRule importsOnlyWhatTheTableNames(String feature) {
        Set<String> visible = IMPORTS.get(feature);
        DescribedPredicate<JavaClass> hidden = describe(
                "of a feature that " + feature + " does not see",
                target -> isOurs(target) && !featureOf(target).equals(feature) && !visible.contains(featureOf(target)));
        return noClasses().that(inFeature(feature)).should().dependOnClassesThat(hidden);
    }

    /** What lies below a feature's root package is its own affair; only the core's events are also for record and audit. */
    ArchRule otherFeaturesAreSeenByTheirRootPackageOnly() {
        return classes()
                .that(describe("are of a feature", this::isFeature))
                .should(new ArchCondition<>("see only root packages of other features") {
                    @Override
                    public void check(JavaClass origin, ConditionEvents events) {
                        origin.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isInside(origin, dependency.getTargetClass()))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
                    }
                });
    }

    private boolean isInside(JavaClass origin, JavaClass target) {
        if (!isFeature(target) || featureOf(target).equals(featureOf(origin))) {
            return false;
        }
        boolean eventsOfTheMeeting = Set.of("record", "audit").contains(featureOf(origin))
                && target.getPackageName().equals(root + ".live.core");
        return !eventsOfTheMeeting && !target.getPackageName().equals(root + "." + featureOf(target));
    }

    /** The state machine of a meeting knows Java and the kernel: no framework, no other feature, no adapter. */
    ArchRule theCoreKnowsOnlyJavaAndTheKernel() {
        return classes()
                .that()
                .resideInAPackage(root + "..core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        root + ".kernel..",
                        root + "..core.."));
    }

    /** Time and ids enter a command from outside, so that a meeting can be folded again and comes out the same. */
    ArchRule theCoreReadsNoClockAndDrawsNoLots() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..core..")
                .should()
                .callMethodWhere(describe("it reads the clock or draws a random value", House::isClockOrChance))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.random.."))
                .orShould()
                .dependOnClassesThat(describe(
                        "make random values",
                        type -> Set.of("java.util.Random", "java.time.Clock").contains(type.getName())));
    }

    private static boolean isClockOrChance(JavaCall<?> call) {
        return Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random")
                        .contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }

    /** An adapter of the media knows what it adapts and not its sibling. */
    ArchRule anAdapterOfTheMediaSeesOnlyMediaAndKernel(String adapter) {
        DescribedPredicate<JavaClass> foreign = describe(
                "neither of media nor of the kernel",
                target -> isOurs(target)
                        && !target.getPackageName().startsWith(root + ".media." + adapter)
                        && !target.getPackageName().equals(root + ".media")
                        && !featureOf(target).equals("kernel"));
        return noClasses()
                .that()
                .resideInAPackage(root + ".media." + adapter + "..")
                .should()
                .dependOnClassesThat(foreign);
    }

    /** A technology stays where it was let in, so that it can be seen, and replaced, in one place. */
    ArchRule technologyStaysIn(String technology, String... packages) {
        String[] here = Arrays.stream(packages).map(name -> root + name).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(here)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology);
    }

    /** A class that is named for its pattern does not say what it is for. */
    ArchRule namesSayWhatAClassIsFor() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Facade|Dto)$")
                .orShould()
                .haveNameMatching(".*[.$](Default|Abstract|Base)[A-Z].*");
    }

    /** Without the mark on its package a class is not checked for null. */
    ArchRule everyPackageIsMarked() {
        return classes().should(new ArchCondition<>("reside in a package that package-info.java marks @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
            }
        });
    }

    private DescribedPredicate<JavaClass> inFeature(String feature) {
        return describe(
                "are of " + feature, type -> isOurs(type) && featureOf(type).equals(feature));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private boolean isFeature(JavaClass type) {
        return isOurs(type) && IMPORTS.containsKey(featureOf(type));
    }

    private String featureOf(JavaClass type) {
        return isOurs(type) ? type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0] : "";
    }
}
