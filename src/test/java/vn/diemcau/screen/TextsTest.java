package vn.diemcau.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts VIETNAMESE = Texts.of("vi");
    private static final Texts ENGLISH = Texts.of("en");
    private static final Pattern USED = Pattern.compile("(?<![\\w.])(?:t|has)\\(\\s*\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("\"e\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern INLINE_STYLE = Pattern.compile("<[a-z][^>]*\\sstyle=\"");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(VIETNAMESE.keys()).hasSizeGreaterThan(300).isEqualTo(ENGLISH.keys());
    }

    @Test
    void noTextIsWrittenTwice() {
        assertThat(VIETNAMESE.repeated()).isEmpty();
        assertThat(ENGLISH.repeated()).isEmpty();
    }

    @Test
    void aTextFillsInTheSameNamesInBothLanguages() {
        assertThat(VIETNAMESE.keys())
                .allSatisfy(key -> assertThat(VIETNAMESE.places(key)).as(key).isEqualTo(ENGLISH.places(key)));
    }

    @Test
    void vietnameseIsWrittenInComposedCharacters() {
        assertThat(VIETNAMESE.all())
                .allSatisfy(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(text)
                        .isTrue());
    }

    @Test
    void everyTextThatAPageNamesExists() {
        assertThat(keysInUse()).hasSizeGreaterThan(150).isSubsetOf(VIETNAMESE.keys());
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        Set<String> wanted =
                refusalCodes().map(code -> "refusal." + code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(wanted).hasSizeGreaterThan(30).isSubsetOf(VIETNAMESE.keys());
        assertThat(wanted).isSubsetOf(ENGLISH.keys());
    }

    @Test
    void everyEventOfAMeetingHasASentence() {
        Set<String> wanted = Texts.files(Path.of("src/docs/protocol"), ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith("event-"))
                .flatMap(file -> TYPE.matcher(Texts.read(file)).results())
                .map(type -> "event." + type.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wanted).hasSizeGreaterThan(20).isSubsetOf(VIETNAMESE.keys());
    }

    /** The policy forbids inline styles: a browser would drop them silently. */
    @Test
    void noPageCarriesInlineStyles() {
        assertThat(sources("app", "ui"))
                .allSatisfy(file -> assertThat(
                                INLINE_STYLE.matcher(Texts.read(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    private static Set<String> keysInUse() {
        return sources("app", "ui")
                .flatMap(file -> USED.matcher(Texts.read(file)).results())
                .map(use -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(String... folders) {
        return Stream.of(folders).flatMap(folder -> Texts.files(Texts.WEBAPP.resolve(folder), ".js").stream());
    }

    /** The constants of all enums named as refusals; each is a code that a page may have to explain. */
    private static Stream<String> refusalCodes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.diemcau").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getSimpleName().contains("Refusal"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .map(JavaField::getName);
    }
}
