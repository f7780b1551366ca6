package claimgraph.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How often candidates of a confidence turned out right: it makes the sum of the rules' effects mean what it says, so that of the
 * candidates at 0.8 four in five are right. A higher sum never becomes a lower confidence.
 *
 * @param points rising in both
 */
public record Calibration(List<Point> points) {

    /** The least and the greatest confidence that a candidate may have: no rule is always right. */
    private static final double LEAST = 0.05;
    private static final double GREATEST = 0.95;

    /**
     * @param sum   what the rules' effects come to, from 0 to 1
     * @param right the share of such candidates that was right
     */
    public record Point(double sum, double right) {}

    public Calibration {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++)
            if (points.get(i).sum() <= points.get(i - 1).sum() || points.get(i).right() < points.get(i - 1).right())
                throw new IllegalArgumentException("the points of a calibration rise: " + points.get(i - 1) + ", " + points.get(i));
    }

    /** The one fitted on the texts with a solution made by hand, by the command {@code evaluate --calibrate}. */
    public static Calibration fitted() {
        try (InputStream in = Calibration.class.getResourceAsStream("/claimgraph/extraction/confidence.tsv")) {
            if (in == null)
                throw new IllegalStateException("the table confidence.tsv is not among the resources");
            return new Calibration(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(cells -> new Point(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that leaves every confidence as it is. */
    public static Calibration none() {
        return new Calibration(List.of());
    }

    /** Between two points on the line that joins them, beyond the last ones as far from them as the sum is. */
    public double confidence(double sum) {
        if (points.isEmpty())
            return sum;
        Point below = null;
        for (Point point : points) {
            if (sum <= point.sum())
                return below == null ? bounded(point.right() - (point.sum() - sum)) : between(below, point, sum);
            below = point;
        }
        return bounded(below.right() + (sum - below.sum()));
    }

    private static double between(Point below, Point above, double sum) {
        return bounded(below.right() + (above.right() - below.right()) * (sum - below.sum()) / (above.sum() - below.sum()));
    }

    private static double bounded(double confidence) {
        return Math.round(100 * Math.max(LEAST, Math.min(GREATEST, confidence))) / 100.0;
    }
}
