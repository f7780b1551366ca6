package claimgraph.publication.suites;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import claimgraph.release.EnrichedRelease;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Our server over a release that holds every data file of the W3C tests as a named graph; which of them a query is asked of is told by the
 * means of the protocol, default-graph-uri and named-graph-uri.
 */
final class W3cServer implements AutoCloseable {

    private static final Pattern ITS_OWN_DATASET = Pattern.compile("(?im)^\\s*FROM\\b");
    private static final String NOTHING = "urn:x-claimgraph:nothing";

    private final Publication publication;
    private final Client client;

    private W3cServer(Publication publication) {
        this.publication = publication;
        this.client = new Client(publication.port());
    }

    static W3cServer start(Path folder, Collection<W3cTest> tests) throws IOException {
        List<Path> files = tests.stream().flatMap(test -> Stream.concat(test.data().stream(), test.named().stream())).distinct().toList();
        DatasetGraph quads = DatasetGraphFactory.create();
        for (Path file : files) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFParser.source(file).base(iri(file)).parse(graph);
            graph.stream().forEach(t -> quads.add(NodeFactory.createURI(iri(file)), t.getSubject(), t.getPredicate(), t.getObject()));
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        RDFDataMgr.write(lines, quads, Lang.NQUADS);
        return new W3cServer(Publication.start(EnrichedRelease.of(Project.release(folder.resolve("releases"), Iris.DEFAULT_BASE), lines.toString(StandardCharsets.UTF_8).lines().toList(),
                folder.resolve("w3c")), Settings.onPort(0).withBudget(Budget.UNLIMITED)));
    }

    /** The IRI of a test file, which is its base too. */
    static String iri(Path file) {
        return "http://w3c.example/" + W3cSuite.FOLDER.relativize(file).toString().replace('\\', '/');
    }

    static String query(W3cTest test) {
        try {
            return Files.readString(test.query());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Client client() {
        return client;
    }

    /** Asks the query of a test, with its file as the base of relative IRIs, of the graphs of the test. */
    HttpResponse<byte[]> ask(W3cTest test, Client.Method method, String accept) throws IOException, InterruptedException {
        List<String> parameters = new ArrayList<>();
        if (!ITS_OWN_DATASET.matcher(query(test)).find()) {
            parameters.add(Client.parameter("default-graph-uri", test.data().map(W3cServer::iri).orElse(NOTHING)));
            test.named().forEach(graph -> parameters.add(Client.parameter("named-graph-uri", iri(graph))));
        }
        return client.ask("BASE <" + iri(test.query()) + "> " + query(test), parameters, method, accept);
    }

    @Override
    public void close() {
        publication.close();
    }
}
