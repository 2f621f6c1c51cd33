package vn.diemcau.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many commands a meeting writes in a second, beside how many single rows the same database commits one after the other. */
final class JournalRate implements Scenario {

    private static final String NAME = "journal";
    private static final int SPEAKERS = 400;
    private static final int WINDOW = 256;
    private static final int ROUNDS = 3;

    @Override
    public List<Figure> play(Ground ground) {
        var commands = new ArrayList<Double>();
        var rows = new ArrayList<Double>();
        try (var hall = Hall.open(ground, SPEAKERS)) {
            var flow = new Flow(hall.crowd(), ground.installation().process());
            flow.run(WINDOW, ground.sizes().round());
            for (int round = 0; round < ROUNDS; round++) {
                commands.add(flow.run(WINDOW, ground.sizes().round()).deliveries() / SPEAKERS);
                rows.add(singleRows(ground, ground.sizes().round()));
                ground.say(Figure.text(commands.get(round)) + " commands/s, " + Figure.text(rows.get(round))
                        + " single rows/s");
            }
        }
        return List.of(Figure.of(NAME, "durable commands of one meeting", "1/s", numbers(commands))
                .against(numbers(rows))
                .ratioAtLeast(1));
    }

    private static double singleRows(Ground ground, Duration length) {
        try (Connection connection = ground.installation().database().connect()) {
            connection.createStatement().execute("create table if not exists bench_row (id bigint, body varchar(200))");
            try (PreparedStatement insert = connection.prepareStatement("insert into bench_row values (?, ?)")) {
                return singleRows(insert, length);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double singleRows(PreparedStatement insert, Duration length) throws SQLException {
        long began = System.nanoTime();
        long rows = 0;
        while (System.nanoTime() - began < length.toNanos()) {
            insert.setLong(1, rows++);
            insert.setString(2, "e".repeat(200));
            insert.executeUpdate();
        }
        return rows * 1e9 / (System.nanoTime() - began);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
