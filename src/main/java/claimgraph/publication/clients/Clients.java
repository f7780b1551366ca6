package claimgraph.publication.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;

/** The clients seen of late, by address; an IPv6 client by the network its provider gave it, for it can change all the rest. */
public final class Clients {

    /** After so long a rest every budget is whole again. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    /** A network is written as half of an IPv6 address. */
    private static final int NETWORK_BYTES = 8;

    private final Budget budget;
    private final int turns;
    private final TimeMeter clock;
    private final Cache<String, Client> known;
    private final Client anyone;
    private final Askers askers;

    /** @param turns how many queries of one client run at once */
    public Clients(Budget budget, int turns) {
        this(budget, turns, TimeMeter.SYSTEM_NANOTIME);
    }

    Clients(Budget budget, int turns, TimeMeter clock) {
        this.budget = budget;
        this.turns = turns;
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(budget.clients()).expireAfterAccess(FORGOTTEN).build();
        this.anyone = new Client(Budget.UNLIMITED, turns, clock, () -> false);
        this.askers = new Askers(clock);
    }

    /** @param address as Jetty or a proxy tells it */
    public Client at(String address) {
        return budget.clients() == 0 ? anyone : known.get(network(address), unknown -> new Client(budget, turns, clock, () -> askers.othersThan(unknown)));
    }

    /** A request came from an address. */
    public void asks(String address) {
        if (budget.clients() > 0)
            askers.asks(network(address));
    }

    public long count() {
        known.cleanUp();
        return known.estimatedSize();
    }

    /** Never asks the name service: what is no address in numbers is taken as it stands. */
    static String network(String address) {
        if (!address.contains(":"))
            return address;
        String plain = address.replaceFirst("^\\[(.*)]$", "$1").replaceFirst("%.*", "");
        if (!plain.matches("[0-9A-Fa-f:.]{2,45}"))
            return plain;
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length == 4 ? InetAddress.getByAddress(bytes).getHostAddress() : java.util.HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "::/64";
        } catch (java.net.UnknownHostException e) {
            return plain;
        }
    }
}
