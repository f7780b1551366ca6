package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * When what claims say is said to hold: a bar for each claim with a period.
 *
 * @param ticks years along the way
 */
public record Timeline(List<Tick> ticks, List<Bar> bars) {

    /** A year and where it stands, in percent of the width. */
    public record Tick(String at, String year) {}

    /**
     * A claim's period.
     *
     * @param from  where it begins, in percent of the width
     * @param width how long it is, in percent of the width
     * @param open  whether one of its ends is not told
     */
    public record Bar(ClaimLine line, String from, String width, boolean open) {}

    /** A claim with the years it holds from and until; infinite where that is not told. */
    private record Span(Node claim, double from, double until) {}

    private static final Pattern DATE = Pattern.compile("(-?\\d{4,9})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");
    private static final double LEAST_WIDTH = 0.8;
    private static final double BEYOND = 0.08;
    private static final int LEAST_YEARS = 8;
    private static final int MOST_TICKS = 8;
    private static final double TICKS_FROM = 0.03;

    public Timeline {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
    }

    /** Empty where no claim tells a time. */
    static Optional<Timeline> of(View view, Claims claims, List<Node> of) {
        List<Span> spans = of.stream().distinct().map(claim -> new Span(claim, year(view, claim, CG.HOLDS_FROM, false).orElse(Double.NEGATIVE_INFINITY),
                year(view, claim, CG.HOLDS_UNTIL, true).orElse(Double.POSITIVE_INFINITY))).filter(span -> Double.isFinite(span.from) || Double.isFinite(span.until))
                .sorted(Comparator.comparingDouble(Span::from).thenComparingDouble(Span::until).thenComparing(Span::claim, View.IN_ORDER)).toList();
        if (spans.isEmpty())
            return Optional.empty();
        double first = years(spans).min().orElseThrow();
        double last = years(spans).max().orElseThrow();
        double beyond = Math.max((last - first) * BEYOND, (LEAST_YEARS - last + first) / 2);
        double start = first - beyond;
        double length = last - first + 2 * beyond;
        return Optional.of(new Timeline(ticks(start, length), spans.stream().map(span -> bar(claims, span, start, length)).toList()));
    }

    private static java.util.stream.DoubleStream years(List<Span> spans) {
        return spans.stream().flatMap(span -> Stream.of(span.from, span.until)).filter(Double::isFinite).mapToDouble(Double::doubleValue);
    }

    private static Bar bar(Claims claims, Span span, double start, double length) {
        double from = Math.max(0, 100 * (span.from - start) / length);
        double until = Math.min(100, 100 * (span.until - start) / length);
        double width = Math.max(LEAST_WIDTH, until - from);
        return new Bar(claims.line(span.claim), percent(Math.min(from, 100 - width)), percent(width), Double.isInfinite(span.from) || Double.isInfinite(span.until));
    }

    private static List<Tick> ticks(double start, double length) {
        long step = 1;
        for (int i = 0; length / step > MOST_TICKS; i++)
            step = Math.round(Math.pow(10, (i + 1) / 3) * new int[] {1, 2, 5}[(i + 1) % 3]);
        List<Tick> ticks = new ArrayList<>();
        for (long year = (long) Math.ceil((start + length * TICKS_FROM) / step) * step; year <= start + length * (1 - TICKS_FROM); year += step)
            ticks.add(new Tick(percent(100 * (year - start) / length), Long.toString(year)));
        return ticks;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** A date as a year with a fraction; its end where the date itself is a span of time. */
    private static OptionalDouble year(View view, Node claim, Node property, boolean end) {
        return view.text(claim, property).map(DATE::matcher).filter(Matcher::matches).map(date -> OptionalDouble.of(year(date, end))).orElse(OptionalDouble.empty());
    }

    private static double year(Matcher date, boolean end) {
        double year = Double.parseDouble(date.group(1));
        if (date.group(2) == null)
            return year + (end ? 1 : 0);
        double month = year + (Integer.parseInt(date.group(2)) - 1) / 12.0;
        if (date.group(3) == null)
            return month + (end ? 1 / 12.0 : 0);
        return month + (Integer.parseInt(date.group(3)) - (end ? 0 : 1)) / 372.0;
    }
}
