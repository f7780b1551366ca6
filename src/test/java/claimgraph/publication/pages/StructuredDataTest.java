package claimgraph.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.graph.Iris;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages tell search engines. */
class StructuredDataTest {

    private static final Pattern BLOCK = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private final Site towns = Site.ofRiverTowns(Iris.DEFAULT_BASE);

    static Stream<Site> sites() {
        return PicturesTest.sites();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyBlockIsJsonLdThatStaysWithinItsElement(Site site) {
        for (String thing : site.things())
            for (String block : blocks(site.page(thing))) {
                assertFalse(block.contains("<") || block.contains(">") || block.contains("&"), block);
                assertTrue(graph(block).contains(site.iris().at(thing), RDF.Nodes.type, Node.ANY), thing + " is not told of: " + block);
            }
    }

    @Test
    void aClaimIsAClaimOfItsClaimantAndNoReview() {
        JsonObject claim = only(towns.page("claim/two-river-towns/4"));
        assertEquals("Claim", text(claim, "@type"));
        assertEquals("The upper town needs the ferry company less than it says.", text(claim, "text"));
        assertEquals("https://w3id.org/claimgraph/actor/ida-moss", text(claim.get("author").getAsObject(), "@id"));
        assertEquals("Article", text(claim.get("appearance").getAsObject(), "@type"));
        assertEquals(2, claim.get("about").getAsArray().size());
    }

    @Test
    void anArticleAndTheCastHaveTheirTypes() {
        JsonObject article = only(towns.page("article/two-river-towns"));
        assertEquals(List.of("Article", "Two Towns and a Bridge", "https://gazette.example/two-towns", "en"), Stream.of("@type", "headline", "url", "inLanguage").map(name -> text(article, name)).toList());
        assertEquals("GovernmentOrganization", text(only(towns.page("actor/upwater-council")), "@type"));
        assertEquals("http://www.wikidata.org/entity/Q3257686", text(only(towns.page("actor/upwater-council")), "sameAs"));
        assertEquals("Person", text(only(towns.page("actor/ben-reed")), "@type"));
        assertEquals("Organization", text(only(towns.page("actor/ferry-company")), "@type"));
        assertEquals("Place", text(only(towns.page("place/lark")), "@type"));
        assertEquals("Event", text(only(towns.page("event/flood-of-1998")), "@type"));
        assertEquals("Thing", text(only(towns.page("issue/bridge-toll")), "@type"));
        assertEquals("Country", text(only(Site.ofOurGraphs().page("actor/japan")), "@type"));
    }

    @Test
    void theHomePageAndTheDumpsTellOfTheDatasetAndItsFiles() {
        for (String page : List.of(towns.pages().home(), towns.pages().dumps())) {
            JsonObject dataset = only(page);
            assertEquals("Dataset", text(dataset, "@type"));
            JsonObject file = dataset.get("distribution").getAsArray().get(1).getAsObject();
            assertEquals(List.of("DataDownload", "/dumps/2026.01.01/claimgraph.nq.gz", "application/gzip", "12345 B"),
                    Stream.of("@type", "contentUrl", "encodingFormat", "contentSize").map(name -> text(file, name)).toList());
        }
    }

    private static JsonObject only(String page) {
        List<String> blocks = blocks(page);
        assertEquals(1, blocks.size(), "one block");
        return JSON.parse(blocks.get(0));
    }

    private static String text(JsonObject data, String name) {
        return data.get(name).getAsString().value();
    }

    private static List<String> blocks(String page) {
        return BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
    }

    /** The block as triples; the context is not fetched, all its names are in one namespace. */
    private static Graph graph(String block) {
        String local = block.replaceFirst("\"@context\" ?: ?\"https://schema.org\"", "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
        assertFalse(local.equals(block), block);
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(local, Lang.JSONLD).base("http://localhost/").parse(graph);
        assertTrue(graph.stream().allMatch(t -> t.getPredicate().equals(RDF.Nodes.type) || t.getPredicate().getURI().startsWith("https://schema.org/")), block);
        assertFalse(graph.contains(Node.ANY, NodeFactory.createURI("https://schema.org/null"), Node.ANY));
        return graph;
    }
}
