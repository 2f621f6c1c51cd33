package vn.diemcau.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Python's icalendar reads out of a calendar file. */
public final class PythonCalendar {

    private static final Path PROGRAM = Path.of("/usr/bin/python3");
    private static final Path PACKAGE = Path.of("/usr/lib/python3/dist-packages/icalendar");

    private static final String SCRIPT = """
            import sys
            from icalendar import Calendar
            calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
            print('method', calendar.get('METHOD', ''))
            for event in calendar.walk('VEVENT'):
                assert not event.errors, event.errors
                print('event', event['UID'], event['SEQUENCE'], event['STATUS'], event['DTSTART'].dt.isoformat())
                print('title', event['SUMMARY'])
                print('description', repr(str(event['DESCRIPTION'])))
                print('location', event['LOCATION'])
                if 'RRULE' in event:
                    print('rule', event['RRULE'].to_ical().decode())
                if 'EXDATE' in event:
                    print('without', ' '.join(date.dt.isoformat() for date in event['EXDATE'].dts))
                if 'RECURRENCE-ID' in event:
                    print('instead of', event['RECURRENCE-ID'].dt.isoformat())
                if 'ATTENDEE' in event:
                    print('attendee', event['ATTENDEE'], event['ATTENDEE'].params['PARTSTAT'], event['ATTENDEE'].params['CN'])
            """;

    private PythonCalendar() {}

    /** What it found, line by line; the test is skipped where there is no such library. */
    public static List<String> reads(byte[] file, Path folder) {
        assumeTrue(
                Files.isExecutable(PROGRAM) && Files.isDirectory(PACKAGE),
                "Python's icalendar is not installed on this machine: apt-get install python3-icalendar");
        try {
            Path path = Files.write(folder.resolve("read.ics"), file);
            var builder =
                    new ProcessBuilder(PROGRAM.toString(), "-c", SCRIPT, path.toString()).redirectErrorStream(true);
            builder.environment().put("PYTHONUTF8", "1");
            return Khal.output(builder).lines().toList();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
