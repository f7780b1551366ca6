package claimgraph.cli;

import claimgraph.drafting.Outcome;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far a batch is, told every few seconds, and what it came to. */
final class Progress {

    private static final long NANOS_BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final long count;
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private final List<Outcome.Failed> failed = new ArrayList<>();
    private long told = start;
    private long written;
    private long kept;

    Progress(long count, PrintWriter err) {
        this.count = count;
        this.err = err;
    }

    void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Written w -> written++;
            case Outcome.Kept k -> kept++;
            case Outcome.Failed f -> failed.add(f);
        }
        long now = System.nanoTime();
        if (now - told >= NANOS_BETWEEN_LINES) {
            told = now;
            err.println(line((now - start) / 1e9));
            err.flush();
        }
    }

    private String line(double seconds) {
        long done = written + failed.size();
        double rate = done / seconds;
        long left = count - kept - done;
        String time = rate == 0 ? "" : ", " + Duration.ofSeconds((long) Math.ceil(left / rate)).toString().substring(2).toLowerCase(Locale.ROOT) + " left";
        return String.format(Locale.ROOT, "%d of %d articles, %.1f a second%s", done + kept, count, rate, time) + (failed.isEmpty() ? "" : ", " + failed.size() + " failed");
    }

    /** @return whether every article has its draft */
    boolean end() {
        failed.forEach(f -> err.println(f.source().name() + " " + f.problem()));
        if (count > 1)
            err.println(String.format(Locale.ROOT, "%d drafts written in %.1f s, %d failed", written, (System.nanoTime() - start) / 1e9, failed.size()));
        if (kept > 0)
            err.println(kept + (kept == 1 ? " draft was there already and stays" : " drafts were there already and stay") + " as " + (kept == 1 ? "it is" : "they are") + "; --force writes anew");
        err.flush();
        return failed.isEmpty();
    }
}
