package vn.diemcau.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One result.
 *
 * @param scenario what was played
 * @param figure what was measured
 * @param unit of the figure and the baseline
 * @param value the median of the rounds
 * @param low the lowest round
 * @param high the highest round
 * @param baseline the same of the baseline in the same run, NaN when there is none
 * @param target what is to be reached, in words; empty for a figure that only informs
 * @param reached whether it is
 */
record Figure(
        String scenario,
        String figure,
        String unit,
        double value,
        double low,
        double high,
        double baseline,
        String target,
        boolean reached) {

    static Figure of(String scenario, String figure, String unit, double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Figure(
                scenario, figure, unit, median(sorted), sorted[0], sorted[sorted.length - 1], Double.NaN, "", true);
    }

    /** What could not be measured here. */
    static Figure missing(String scenario, String figure, String unit) {
        return of(scenario, figure, unit, Double.NaN);
    }

    static double median(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    Figure against(double... rounds) {
        return new Figure(scenario, figure, unit, value, low, high, median(rounds), target, reached);
    }

    Figure atMost(double limit) {
        return judged("<= " + text(limit), value <= limit);
    }

    Figure atLeast(double limit) {
        return judged(">= " + text(limit), value >= limit);
    }

    Figure ratioAtLeast(double limit) {
        return judged("ratio >= " + text(limit), ratio() >= limit);
    }

    Figure ratioAtMost(double limit) {
        return judged("ratio <= " + text(limit), ratio() <= limit);
    }

    private Figure judged(String what, boolean is) {
        return new Figure(scenario, figure, unit, value, low, high, baseline, what, is);
    }

    /** The figure as a multiple of the baseline; NaN without one. */
    double ratio() {
        return value / baseline;
    }

    static String text(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        double size = Math.abs(number);
        String digits = size >= 100 || number == Math.rint(number) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, number);
    }
}
