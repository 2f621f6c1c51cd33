package vn.diemcau.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.BounceReason;

class DeliveryReportTest {

    /** As Postfix writes it. */
    private static final String POSTFIX = """
            Reporting-MTA: dns; mail.dienbien.example
            X-Postfix-Queue-ID: 4F0C2A0043
            X-Postfix-Sender: rfc822; hop@dienbien.example
            Arrival-Date: Mon, 23 Nov 2026 08:00:00 +0700 (+07)

            Final-Recipient: rfc822; xa.03160@dienbien.example
            Original-Recipient: rfc822;xa.03160@dienbien.example
            Action: %s
            Status: %s
            Remote-MTA: dns; mx.dienbien.example
            Diagnostic-Code: smtp; 550 %s <xa.03160@dienbien.example>: Recipient
                address rejected: User unknown in virtual mailbox table
            """;

    @ParameterizedTest
    @CsvSource({
        "5.1.1, UNKNOWN_ADDRESS",
        "5.1.2, UNKNOWN_ADDRESS",
        "5.1.10, UNKNOWN_ADDRESS",
        "5.1.8, OTHER",
        "5.2.1, MAILBOX_DISABLED",
        "5.2.2, MAILBOX_FULL",
        "5.2.3, TOO_LARGE",
        "5.3.4, TOO_LARGE",
        "5.4.4, UNREACHABLE",
        "4.4.1, UNREACHABLE",
        "4.1.1, UNREACHABLE",
        "5.7.1, REFUSED",
        "5.6.1, REFUSED",
        "5.0.0, OTHER",
        "5.11.1, OTHER",
        "banana, OTHER"
    })
    void theCodeSaysWhyALetterWasNotDelivered(String code, BounceReason reason) {
        assertThat(read(POSTFIX.formatted("failed", code, code)))
                .map(Bounce::reason)
                .contains(reason);
    }

    @Test
    void whatTheOtherSideSaidIsKeptOnOneLine() {
        assertThat(read(POSTFIX.formatted("failed", "5.1.1", "5.1.1")))
                .map(Bounce::words)
                .contains("550 5.1.1 <xa.03160@dienbien.example>: Recipient address rejected: User unknown in virtual"
                        + " mailbox table");
    }

    @Test
    void aCodeMayHaveWordsBehindIt() {
        assertThat(read("Reporting-MTA: dns; a\r\n\r\nAction: FAILED\r\nStatus: 5.2.2 (mailbox full)\r\n"))
                .contains(new Bounce(BounceReason.MAILBOX_FULL, "5.2.2 (mailbox full)"));
    }

    @Test
    void aLetterThatIsStillOnItsWayHasNotComeBack() {
        assertThat(read(POSTFIX.formatted("delayed", "4.4.1", "4.4.1")))
                .map(Bounce::reason)
                .contains(BounceReason.DELAYED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n\r\n",
                "Status: 5.1.1",
                "Action: delivered\nStatus: 2.0.0",
                "Action: exploded\nStatus: 5.1.1",
                "Action\nfailed",
                ": failed"
            })
    void whatReportsNoTroubleIsNone(String report) {
        assertThat(read(report)).isEmpty();
    }

    @Test
    void aReportOfNothingButGroupsIsNotReadToItsEnd() {
        assertThat(read("X: y\n\n".repeat(10_000) + "Action: failed\n")).isEmpty();
    }

    @Test
    void onlyAddressesThatWillNeverTakeALetterGetNone() {
        assertThat(BounceReason.values())
                .filteredOn(BounceReason::stops)
                .containsExactly(BounceReason.UNKNOWN_ADDRESS, BounceReason.MAILBOX_DISABLED);
    }

    private static Optional<Bounce> read(String report) {
        return DeliveryReport.read(report.getBytes(StandardCharsets.UTF_8));
    }
}
