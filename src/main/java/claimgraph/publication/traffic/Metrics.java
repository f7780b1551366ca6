package claimgraph.publication.traffic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What a server counts and measures, in the text form of Prometheus. */
public final class Metrics implements AutoCloseable {

    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final Duration[] BOUNDS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2),
        Duration.ofSeconds(10)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<List<Object>, Timer> answers = new ConcurrentHashMap<>();
    private final Timer engine = Timer.builder("claimgraph.engine").description("Time that queries ran").serviceLevelObjectives(BOUNDS).register(registry);

    private final Counter keptFound = registry.counter("claimgraph.kept.answers", "found", "true");
    private final Counter keptMissed = registry.counter("claimgraph.kept.answers", "found", "false");

    /** Counts from now on; the machine's own measures are added by {@link #ofTheMachine}. */
    public Metrics() {}

    /** Adds what the JVM and the process measure. */
    public void ofTheMachine() {
        List.of(new JvmMemoryMetrics(), collections, new JvmThreadMetrics(), new ProcessorMetrics(), new FileDescriptorMetrics(), new UptimeMetrics()).forEach(measure -> measure.bindTo(registry));
    }

    void answered(Route route, int status, Duration took) {
        answers.computeIfAbsent(List.of(route, status), key -> Timer.builder("claimgraph.requests").description("Answered requests")
                .tag("route", route.name().toLowerCase(java.util.Locale.ROOT)).tag("status", Integer.toString(status)).register(registry)).record(took);
    }

    void refused(String problem) {
        registry.counter("claimgraph.refusals", "problem", problem).increment();
    }

    /** A query ran so long. */
    public void ran(Duration time) {
        engine.record(time);
    }

    /** How many queries ran. */
    public long queries() {
        return engine.count();
    }

    /** An answer was looked for among those kept. */
    public void looked(boolean found) {
        (found ? keptFound : keptMissed).increment();
    }

    /** What came of looking for another release. */
    public void reloaded(String outcome) {
        registry.counter("claimgraph.reloads", "outcome", outcome).increment();
    }

    public void serves(String version) {
        registry.find("claimgraph.release").gauges().forEach(registry::remove);
        Gauge.builder("claimgraph.release", () -> 1).description("The release that is served").tag("version", version).strongReference(true).register(registry);
    }

    public void measure(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).strongReference(true).register(registry);
    }

    public String text() {
        return registry.scrape();
    }

    MeterRegistry registry() {
        return registry;
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
