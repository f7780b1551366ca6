package claimgraph.publication.suites;

/** How much of a suite is run: a part in every build, all of it with {@code -Dclaimgraph.suites=full}. */
final class Extent {

    private Extent() {}

    static int of(int part, int all) {
        return "full".equals(System.getProperty("claimgraph.suites")) ? all : part;
    }
}
