package vn.diemcau.law.lunar;

/**
 * New moons and the longitude of the sun by the formulas of Jean Meeus, in the shortened form that Hồ Ngọc Đức published for the
 * calendar of Việt Nam (informatik.uni-leipzig.de/~duc/amlich). Days are epoch days of the place; a moment of the sky falls on the
 * day that the place then has.
 *
 * @param hours how far the place is ahead of Greenwich; 7 for Việt Nam, whose calendar therefore differs from the Chinese one now and then
 */
record Sky(int hours) {

    private static final double MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2_415_021.076998695;
    private static final double CENTURY = 36_525;
    private static final double NEW_YEAR_2000 = 2_451_545.0;
    private static final long EPOCH = 2_440_588;

    /** Number of the new moon nearest to the day; 0 is the first of the year 1900. */
    int nearestMoon(long day) {
        return (int) Math.floor((day + EPOCH - FIRST_NEW_MOON) / MONTH + 0.5);
    }

    /** The day of the numbered new moon. */
    long newMoon(int number) {
        return (long) Math.floor(conjunction(number) + 0.5 + hours / 24.0) - EPOCH;
    }

    /** In which twelfth of its course the sun stands as the day begins: 0 from the spring equinox, 9 from the winter solstice. */
    int arc(long day) {
        double degrees = longitude(day + EPOCH - 0.5 - hours / 24.0);
        return (int) Math.floor((degrees - 360 * Math.floor(degrees / 360)) / 30);
    }

    private static double conjunction(int number) {
        double t = number / 1236.85;
        double mean = 2_415_020.75933 + 29.53058868 * number + 0.0001178 * t * t - 0.000000155 * t * t * t;
        return mean + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t) + correction(number, t) - clockDrift(t);
    }

    private static double correction(int number, double t) {
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t * t - 0.00000347 * t * t * t;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t * t + 0.00001236 * t * t * t;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t * t - 0.00000239 * t * t * t;
        return (0.1734 - 0.000393 * t) * sine(sun)
                + 0.0021 * sine(2 * sun)
                - 0.4068 * sine(moon)
                + 0.0161 * sine(2 * moon)
                - 0.0004 * sine(3 * moon)
                + 0.0104 * sine(2 * node)
                - 0.0051 * sine(sun + moon)
                - 0.0074 * sine(sun - moon)
                + 0.0004 * sine(2 * node + sun)
                - 0.0004 * sine(2 * node - sun)
                - 0.0006 * sine(2 * node + moon)
                + 0.0010 * sine(2 * node - moon)
                + 0.0005 * sine(2 * moon + sun);
    }

    /** How much later the turning earth shows a moment than an even clock, in days. */
    private static double clockDrift(double t) {
        return t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t * t * t - 0.000000081 * t * t * t * t
                : -0.000278 + 0.000265 * t + 0.000262 * t * t;
    }

    private static double longitude(double julian) {
        double t = (julian - NEW_YEAR_2000) / CENTURY;
        double anomaly = 357.52910 + 35_999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
        double mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t;
        return mean
                + (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly)
                + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                + 0.000290 * sine(3 * anomaly);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
