package claimgraph.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The pictures of the pages. */
class PicturesTest {

    private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("<script type=\"application/json\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private final Site towns = Site.ofRiverTowns(Iris.DEFAULT_BASE);

    static Stream<Site> sites() {
        return Stream.of(Site.ofRiverTowns("http://data.example/kg/"), Site.ofOurGraphs(), Site.ofHostileNames());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPictureIsXmlWithATitleAndADescription(Site site) throws Exception {
        for (String thing : site.things())
            for (Document picture : pictures(site.page(thing)))
                if (!picture.getDocumentElement().getAttribute("aria-hidden").equals("true")) {
                    assertFalse(picture.getElementsByTagName("title").item(0).getTextContent().isBlank(), thing);
                    assertFalse(picture.getElementsByTagName("desc").item(0).getTextContent().isBlank(), thing);
                }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyClaimOfAnArticleIsDrawn(Site site) throws Exception {
        for (Node article : instances(site, CG.ARTICLE)) {
            List<String> made = site.store().union().find(Node.ANY, CG.MADE_IN, article).mapWith(t -> "/" + site.iris().path(t.getSubject().getURI())).toList();
            Document picture = pictures(site.page(site.iris().path(article.getURI()))).get(0);
            assertEquals(new TreeSet<>(made), new TreeSet<>(attributes(picture, "a", "href")), article.toString());
        }
    }

    @Test
    void thePictureOfAClaimShowsWhatLeadsToItAndWhatFollows() throws Exception {
        Document picture = pictures(towns.page("claim/two-river-towns/2")).get(0);
        assertEquals("The argument around claim 2", picture.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(List.of("/claim/two-river-towns/1", "", "/claim/two-river-towns/4", "/claim/two-river-towns/10"), attributes(picture, "a", "href"));
        assertTrue(attributes(picture, "g", "class").contains("line disputes"), "the dispute is not drawn");
    }

    @Test
    void thePictureIsThereInWordsToo() {
        assertTrue(towns.page("claim/two-river-towns/2").replaceAll("\\s+", " ").contains(
                "<li><a href=\"/claim/two-river-towns/4\">4. The upper town needs the ferry company less than it says.</a> <b>disputes</b> <a href=\"/claim/two-river-towns/2\">2. "),
                "no sentence for the dispute");
    }

    @Test
    void aClaimThatStandsAloneHasNoPictureOfItsOwn() {
        assertFalse(towns.page("claim/two-river-towns/3").contains("<figure"), "a picture of one claim");
        assertTrue(towns.page("article/two-river-towns").contains("Claims that stand alone"), "claim 3 is not told to stand alone");
    }

    @Test
    void thePictureOfAnActorTellsNowFromBeforeAndFromDenied() throws Exception {
        Document picture = pictures(towns.page("actor/upwater-council")).get(0);
        assertEquals(List.of("", "/actor/ferry-company", "/actor/downwater-council"), attributes(picture, "a", "href").stream().filter(href -> href.isEmpty() || href.startsWith("/actor/")).toList());
        assertEquals(List.of("line tie-open", "line tie-past", "line tie-now"), attributes(picture, "g", "class").stream().filter(style -> style.startsWith("line")).toList());
        String page = towns.page("actor/upwater-council").replaceAll("\\s+", " ");
        assertTrue(page.contains("<a href=\"/actor/upwater-council\">Upwater town council</a> <b>denied: depends on</b> <a href=\"/actor/ferry-company\">Lark Ferry Company</a>"), "not in words");
        assertTrue(page.contains(">once: cooperates with<") && page.contains(">rival of<"), "a line is not labelled");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPictureIsThereAsDataThatStaysWithinItsElement(Site site) throws Exception {
        for (String thing : site.things()) {
            String page = site.page(thing);
            List<String> blocks = DATA.matcher(page).results().map(block -> block.group(1)).toList();
            assertEquals(page.split("<figure", -1).length - 1, blocks.size(), thing);
            for (String block : blocks) {
                assertFalse(block.contains("<") || block.contains(">") || block.contains("&"), block);
                JsonObject data = JSON.parse(block);
                int boxes = attributes(pictures(page).get(0), "rect", "rx").stream().filter("5"::equals).toList().size();
                assertEquals(boxes, data.get("nodes").getAsArray().size(), thing);
                data.get("edges").getAsArray().forEach(edge -> assertTrue(edge.getAsObject().get("from").getAsNumber().value().intValue() < boxes && edge.getAsObject().get("to").getAsNumber().value().intValue() < boxes, block));
                assertEquals(sentences(page), data.get("edges").getAsArray().size(), thing + " says more or less in words");
            }
        }
    }

    private static int sentences(String page) {
        Matcher words = Pattern.compile("<details class=\"words\".*?</details>", Pattern.DOTALL).matcher(page);
        return words.find() ? words.group().split("<li>", -1).length - 1 : 0;
    }

    @Test
    void whatTheDataSaysIsTextInEveryPicture() {
        Site hostile = Site.ofHostileNames();
        for (String thing : hostile.things()) {
            String page = hostile.page(thing);
            assertFalse(page.contains("<img src=x"), thing + " has markup from the data");
        }
        assertFalse(hostile.pages().relation("one", "two").orElseThrow().contains("<img src=x"), "the page of two actors has markup from the data");
    }

    static List<Document> pictures(String page) {
        return SVG.matcher(page).results().map(svg -> xml(svg.group())).collect(Collectors.toList());
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("no XML: " + e.getMessage() + "\n" + text, e);
        }
    }

    static List<String> attributes(Document picture, String element, String attribute) {
        NodeList found = picture.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute)).toList();
    }

    private static List<Node> instances(Site site, Node type) {
        return site.store().union().find(Node.ANY, org.apache.jena.vocabulary.RDF.Nodes.type, type).mapWith(t -> t.getSubject()).toList();
    }
}
