package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator copies to a media server is whole, explained and readable by those who read it there. */
class OtherSideTest {

    private static final Path PAPERS = Path.of("wildfly-config/jitsi");
    private static final Path LUA = Path.of("/usr/bin/luac5.4");

    /** A variable of docker-jitsi-meet: words in capitals with lines between them. Ours begin with our name; a place to fill in ends in HERE. */
    private static final Pattern VARIABLE = Pattern.compile("`#?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)[=`]");

    private static final Pattern SET = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]+)=");

    /** What the papers name in order to say that it must not be used. */
    private static final Set<String> NOT_OURS = Set.of("JWT_TOKEN_AUTH_MODULE");

    @Test
    void everyVariableThatThePapersNameStandsInTheEnvironmentFile() throws IOException {
        String ours = Files.readString(Path.of("src/docs/jitsi.md"));
        String theirs = ours.substring(ours.indexOf("## On the other side"));
        var named = new TreeSet<String>();
        VARIABLE.matcher(theirs + read("README.md"))
                .results()
                .map(found -> found.group(1))
                .forEach(named::add);
        named.removeIf(name -> name.startsWith("DIEMCAU_") || NOT_OURS.contains(name));

        assertThat(named).isNotEmpty();
        assertThat(variables()).containsAll(named);
    }

    @Test
    void noVariableIsSetTwice() throws IOException {
        List<String> set = SET.matcher(read("jitsi.env"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(set).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    /** A comment stands over each group of variables, so that nobody has to guess. */
    @Test
    void everyVariableIsExplained() throws IOException {
        String[] groups = read("jitsi.env").split("\n\n");

        assertThat(groups)
                .filteredOn(group -> SET.matcher(group).find())
                .allSatisfy(group -> assertThat(group).startsWith("# "));
    }

    /** What would take the place of the check of the room, or let people past the reservation or the token. */
    @Test
    void nothingThatOpensADoorIsOn() throws IOException {
        assertThat(read("jitsi.env").lines())
                .contains(
                        "JWT_ALLOW_EMPTY=0",
                        "ENABLE_GUESTS=0",
                        "JICOFO_ENABLE_AUTH=0",
                        "ENABLE_AUTO_OWNER=0",
                        "ENABLE_LOBBY=0",
                        "ENABLE_VISITORS=0",
                        "ENABLE_BREAKOUT_ROOMS=0")
                .noneMatch(line -> line.startsWith("JWT_TOKEN_AUTH_MODULE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diemcau.cfg.lua", "zz-diemcau-quick.cfg.lua"})
    void prosodyCanReadItsFiles(String file) throws IOException, InterruptedException {
        assumeThat(LUA).isExecutable();
        Process reader = new ProcessBuilder(
                        LUA.toString(), "-p", PAPERS.resolve(file).toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(reader.getInputStream().readAllBytes())).isEmpty();
        assertThat(reader.waitFor()).isZero();
    }

    @Test
    void portsThatOnlyWeReachAreClosedToAllOthers() throws IOException {
        String firewall = read("firewall.nft");
        Matcher rule = Pattern.compile("ip saddr @diemcau tcp dport \\{ ([0-9, ]+) } accept")
                .matcher(firewall);

        assertThat(rule.find()).isTrue();
        assertThat(Stream.of(rule.group(1).split(", "))).containsExactlyInAnyOrder("5280", "8888", "8080", "2222");
        assertThat(firewall.substring(rule.end())).contains("drop");
        assertThat(firewall.substring(0, rule.start())).doesNotContain("8888", "5280");
    }

    @Test
    void everyFileIsNamedInTheInstructions() throws IOException {
        String instructions = read("README.md");
        try (Stream<Path> files = Files.list(PAPERS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(instructions).contains(name));
        }
    }

    private static Set<String> variables() throws IOException {
        var variables = new TreeSet<String>();
        SET.matcher(read("jitsi.env")).results().map(found -> found.group(1)).forEach(variables::add);
        return variables;
    }

    private static String read(String file) throws IOException {
        return Files.readString(PAPERS.resolve(file));
    }
}
