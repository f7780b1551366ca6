package claimgraph.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A load that wrk, which must be installed, puts on a server over loopback.
 *
 * @param address what is requested
 * @param options those of wrk besides connections and time
 * @param script  what is given to its script
 */
record Wrk(String address, List<String> options, List<String> script) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

    /** Requests per second with so many connections. */
    double rate(int connections, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        command.addAll(options);
        command.add(address);
        command.add("--");
        command.addAll(script);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || said.contains("Non-2xx") || !rate.find())
            throw new IllegalStateException("wrk did not measure " + address + ": " + said);
        return Double.parseDouble(rate.group(1));
    }
}
