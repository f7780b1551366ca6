package claimgraph.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.graph.Iris;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** What people read on the pages of a small graph. */
class PagesTest {

    private final Site towns = Site.ofRiverTowns(Iris.DEFAULT_BASE);
    private final Pages pages = towns.pages();

    @Test
    void theHomePageSaysHowMuchThereIsAndWhereToBegin() {
        shows(pages.home(), "<b>7</b> claims", "<b>1\u202f234</b> triples", "<a href=\"/article/two-river-towns\">Two Towns and a Bridge</a>", "7 claims",
                "href=\"/query/01-who\">Who claims what?</a>", "href=\"/openapi.json\"", "href=\"/sparql\"", "href=\"/ontology\"", "href=\"/dumps/\"", "name=\"q\"", "curl http://localhost:3030/sparql");
    }

    @Test
    void theExampleForTheCommandLineAsksWhereTheDataIs() {
        shows(Site.ofRiverTowns("https://data.example/kg/").pages().home(), "curl https://data.example/kg/sparql");
    }

    @Test
    void aQuestionInTwoLanguagesIsShownOnceInEnglish() {
        assertEquals(1, pages.home().split("/query/01-who\"", -1).length - 1);
    }

    @Test
    void anArticleShowsItsClaimsByParagraphInTheOrderOfTheText() {
        String page = towns.page("article/two-river-towns");
        shows(page, "<h1>Two Towns and a Bridge</h1>", "Ben Reed", "article section", "Local affairs", "id=\"paragraph-3\"", "7 claims", "2 × ", "Bridge toll");
        inOrder(page, "Upwater and Downwater compete", "made both councils dear", "may lower the toll", "may wait for the new bridge", "The ferry will stop");
        inOrder(page, "denied", "claimed by", "Ida Moss");
    }

    @Test
    void aClaimShowsWhoClaimsItHowFirmlyAndWhere() {
        String page = towns.page("claim/two-river-towns/1");
        shows(page, "<h1>Upwater and Downwater compete for the traffic across the Lark.</h1>", "Ben Reed", "the author of the article", "certain", "The text asserts the claim flatly.",
                "href=\"/ontology#rivalOf\"", "Published as a plain triple", "Paragraph 1, sentence 1", "<code>0</code> to <code>42</code>",
                "9f86d081", "href=\"https://gazette.example/two-towns#:~:text=Two%20towns,the%20Lark\"", "Leads to", "made both councils dear");
    }

    @Test
    void aClaimShowsTheArgumentInBothDirectionsAndItsNeighbours() {
        String page = towns.page("claim/two-river-towns/10");
        shows(page, "Led to by", "made both councils dear", "Holds if", "may wait for the new bridge", "rel=\"prev\" href=\"/claim/two-river-towns/6\"");
        assertFalse(page.contains("rel=\"next\""), "claim 10 is the last");
        shows(towns.page("claim/two-river-towns/6"), "Alternatives", "may lower the toll", "candidate", "Is the condition for");
        shows(towns.page("claim/two-river-towns/2"), "Disputed by", "needs the ferry company less");
    }

    @Test
    void aDeniedOrPastRelationIsNoPlainTriple() {
        shows(towns.page("claim/two-river-towns/4"), "whose view the article reports", "does <strong>not</strong> hold", "Not published as a plain triple: denied.");
        shows(towns.page("claim/two-river-towns/3"), "before the flood (1970 to 1998)", "Not published as a plain triple: past.");
    }

    @Test
    void anActorShowsNamesRelationsAndClaims() {
        String page = towns.page("actor/upwater-council");
        shows(page, "<span lang=\"ja\">上水町議会</span>", "the upper town", "The elected council", "href=\"http://www.wikidata.org/entity/Q3257686\"", "Wikidata Q3257686", "government");
        inOrder(page, "Relations now", "rival of", "Downwater town council", "Relations in the past", "cooperates with", "before the flood", "Relations denied", "depends on",
                "Background", "Ida Moss", "heads", "Claims about it");
        inOrder(towns.page("actor/downwater-council"), "Relations now", "Downwater town council", "rival of", "Upwater town council");
        shows(towns.page("actor/ben-reed"), "Claims it makes", "Wrote or published");
        shows(towns.page("place/lark"), "located in", "Wick Vale");
    }

    @Test
    void twoActorsHaveAPageOfAllThatIsClaimedBetweenThem() {
        String page = pages.relation("downwater-council", "upwater-council").orElseThrow();
        inOrder(page, "<h1><a href=\"/actor/downwater-council\"", "Upwater town council", "<h2 id=\"current\">Now", "rival of", "<h2 id=\"past\">Before", "cooperates with", "before the flood",
                "In time", "1970", "Until the flood", "before the flood (1970 to 1998)", "River Lark", "by who makes them", "Ben Reed");
        shows(towns.page("actor/upwater-council"), "href=\"/relation/downwater-council/upwater-council\"");
        assertEquals(Optional.empty(), pages.relation("ben-reed", "river-gazette"), "nothing is claimed of these two");
        assertEquals(Optional.empty(), pages.relation("nobody", "ben-reed"));
        assertEquals(Optional.empty(), pages.relation("ben-reed", "ben-reed"));
    }

    @Test
    void aPeriodIsABarAsLongAsItLasts() {
        Timeline timeline = timeline(towns, "claim/two-river-towns/3");
        assertEquals(List.of("1970", "1975", "1980", "1985", "1990", "1995", "2000"), timeline.ticks().stream().map(Timeline.Tick::year).toList());
        assertEquals(List.of("6.90%", "86.21%"), List.of(timeline.bars().get(0).from(), timeline.bars().get(0).width()));
        assertFalse(timeline.bars().get(0).open());
        Timeline open = timeline(Site.ofHostileNames(), "claim/hostile/1", "claim/hostile/2", "claim/hostile/3");
        assertEquals(List.of("claim/hostile/2", "claim/hostile/1"), open.bars().stream().map(bar -> bar.line().claim().href().substring(1)).toList(), "what began longest ago comes first");
        assertTrue(open.bars().stream().allMatch(Timeline.Bar::open));
        assertEquals(List.of("0.00%", "100.00%"), List.of(open.bars().get(0).from(), percent(open.bars().get(1).from(), open.bars().get(1).width())));
    }

    private static String percent(String one, String other) {
        return String.format(java.util.Locale.ROOT, "%.2f%%", Double.parseDouble(one.replace("%", "")) + Double.parseDouble(other.replace("%", "")));
    }

    private static Timeline timeline(Site site, String... claims) {
        View view = new View(site.iris(), site.manifest(), site.store());
        return Timeline.of(view, new Claims(view), java.util.Arrays.stream(claims).map(site.iris()::at).toList()).orElseThrow();
    }

    @Test
    void aClaimTellsHowToCiteItWithWhoMakesIt() {
        String page = towns.page("claim/two-river-towns/4");
        shows(page, "Ida Moss, in the words of Claimgraph: The upper town needs the ferry company less than it says (possible). Claim 4 of “Two Towns and a Bridge” by Ben Reed, paragraph 2, sentence 2. "
                + "Claimgraph, release 2026.01.01. https://w3id.org/claimgraph/claim/two-river-towns/4", "@misc{claim-two-river-towns-4,", "author = {Ida Moss}", "year = {2026}",
                ">https://w3id.org/claimgraph/passage/two-river-towns/2-2<");
        View view = new View(towns.iris(), towns.manifest(), towns.store());
        shows(Citation.of(view, new Claims(view), towns.iris().at("actor/prankster")).bibtex(), "title = {<script>alert(1)</script> \\& \"Co\"}");
    }

    @Test
    void aPassageShowsTheClaimsThatRestOnIt() {
        shows(towns.page("passage/two-river-towns/3-1"), "Paragraph 3, sentence 1", "may lower the toll", "may wait for the new bridge");
    }

    @Test
    void aPassageLeadsIntoTheTextWhereItsAddressIsKnown() {
        shows(towns.page("passage/two-river-towns/1-1"), "At the publisher", "href=\"https://gazette.example/two-towns#:~:text=Two%20towns,the%20Lark\"");
        assertFalse(Site.ofOurGraphs().page("passage/south-korea-and-japan-where-to-from-here/5-5").contains("At the publisher"), "a link leads nowhere");
    }

    @Test
    void aQuestionShowsItsQueryAndWhereToRunIt() {
        shows(towns.page(".well-known/sparql-examples/01-who"), "<h1>Who claims what?</h1>", "Every claim with who makes it.", "SELECT ?claimant", "href=\"/query#01-who\"", "href=\"/query/01-who.csv\"");
    }

    @Test
    void anyOtherThingShowsWhatIsSaidOfIt() {
        shows(towns.page("graph/relations"), "A named graph of ", "What it speaks of", "href=\"/actor/downwater-council\"");
        inOrder(towns.page("graph/actors"), "What it speaks of", ">government</a> <span class=\"quiet\">2</span>", "Downwater town council");
        assertFalse(towns.page("graph/actors").contains("What it speaks of</h2>\n<ul"), "things stand without their kind");
    }

    @Test
    void theDatasetAndItsReleaseShowWhatTheyHold() {
        shows(towns.page("dataset"), "Two river towns", "href=\"/release/2026.01.01\"");
        shows(towns.page("release/2026.01.01"), "How to verify", "claimgraph.nq.gz");
    }

    @Test
    void termsOfOtherVocabulariesAreToldInWords() {
        Names names = new Names(towns.iris(), towns.store().union(), "en");
        Map<String, String> words = Map.of("http://rdfs.org/ns/void#DatasetDescription", "dataset description", "http://www.w3.org/ns/dcat#downloadURL", "download URL", "http://rdfs.org/ns/void#sparqlEndpoint", "SPARQL endpoint", "http://www.w3.org/ns/shacl#SPARQLSelectExecutable",
                "SPARQL select executable", "http://www.wikidata.org/entity/Q17", "Wikidata Q17", "urn:other:Thing", "urn:other:Thing", "http://www.w3.org/ns/shacl#SPARQLExecutable", "question", "https://w3id.org/claimgraph/graph/none", "graph/none");
        words.forEach((iri, name) -> assertEquals(name, names.of(NodeFactory.createURI(iri)).text()));
    }

    @Test
    void theOntologyHasAnAnchorForEveryTerm() {
        shows(pages.ontology(), "id=\"Claim\"", "id=\"rivalOf\"", "symmetric property", "href=\"#Certain\"", "version info");
        inOrder(pages.ontology(), "<h2 id=\"group-classes\"", "id=\"Actor\"", "id=\"State\"", "id=\"Article\"", "<h2 id=\"group-properties-of-a-claim\"", "id=\"wording\"",
                "<h2 id=\"group-relations\"", "id=\"relatedTo\"", "<h2 id=\"group-relations-conflict\"", "id=\"rivalOf\"", "<h2 id=\"group-certainty\"", "id=\"Certain\"",
                "<h2 id=\"group-background-facts\"", "id=\"heads\"", "<h2 id=\"group-properties-of-a-passage\"");
        assertFalse(pages.ontology().contains("<h2 id=\"group-individuals\""), "a term stands in no group");
    }

    @Test
    void everyTermHasAnExampleAndTheRulesAndQuestionsThatSpeakOfIt() {
        OntologyPage page = OntologyPage.of(new View(towns.iris(), towns.manifest(), towns.store()), towns.files());
        List<OntologyPage.Term> terms = page.groups().stream().flatMap(group -> group.terms().stream()).toList();
        assertEquals(List.of(), terms.stream().filter(term -> term.example() == null).map(OntologyPage.Term::name).toList());
        OntologyPage.Term claimant = terms.stream().filter(term -> term.name().equals("claimant")).findFirst().orElseThrow();
        assertTrue(claimant.rules().contains("Refused where it has no claimant, or one that is no actor: name who states it with cg:claimant, an actor of graphs/actors.ttl."), claimant.rules().toString());
        assertTrue(claimant.example().contains("cg:claimant actor:"), claimant.example());
        assertEquals(List.of("Who claims what?"), claimant.questions().stream().map(Link::text).toList());
        OntologyPage.Term certain = terms.stream().filter(term -> term.name().equals("Certain")).findFirst().orElseThrow();
        assertTrue(certain.rules().get(0).startsWith("Refused where it does not have exactly one certainty"), certain.rules().toString());
    }

    @Test
    void theClassesOfTheOntologyAreDrawn() {
        org.w3c.dom.Document picture = PicturesTest.pictures(pages.ontology()).get(0);
        List<String> classes = PicturesTest.attributes(picture, "a", "href");
        assertEquals(17, classes.size());
        assertTrue(classes.containsAll(List.of("#Claim", "#Actor", "#Passage")), classes.toString());
        shows(pages.ontology().replaceAll("\\s+", " "), "<a href=\"#State\">State</a> <b>is a kind of</b> <a href=\"#Actor\">Actor</a>", "<a href=\"#Passage\">Passage</a> <b>hasSource</b> <a href=\"#Article\">Article</a>",
                "<b>about, claimant</b> <a href=\"#Actor\">");
    }

    @Test
    void theQueryPageHoldsTheEditorAndAPlainForm() {
        shows(pages.query(""), "/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js", "data-base=\"https://w3id.org/claimgraph/\"", "<form id=\"ask\" action=\"/sparql\"", "id=\"02-rivals\"",
                "https://w3id.org/claimgraph/actor/");
    }

    @Test
    void theDumpsPageTellsSizesAndChecksums() {
        shows(pages.dumps(), "href=\"/dumps/2026.01.01/claimgraph.nq.gz\"", "123.5 kB", "12.3 kB", "0123456789abcdef", "SHA256SUMS", "sha256sum --ignore-missing --check",
                "curl --fail --remote-name http://localhost:3030/dumps/2026.01.01/claimgraph.nq.gz", "riot --count", "rapper --count -i nquads", "oxigraph load --location", "/repositories/REPOSITORY/statements", "ld_dir(");
    }

    @Test
    void searchFindsNamesClaimsAndBeginningsOfWords() {
        inOrder(pages.search("ferry"), "Lark Ferry Company", "The ferry will stop within ten years.");
        shows(pages.search("gaz"), "The River Gazette");
        shows(pages.search("上水"), "Upwater town council");
        shows(pages.search("rival"), "Terms of the ontology", "rival of");
        shows(pages.search("zeppelin"), "No name and no claim");
        shows(pages.search(" "), "Write some words");
    }

    @Test
    void aReaderOfAnotherLanguageSeesTheNamesThatThereAreInIt() {
        assertEquals(List.of("en", "ja"), pages.languages());
        Pages japanese = pages.in("ja");
        String page = japanese.thing(towns.iris().at("actor/upwater-council")).orElseThrow();
        shows(page, "<h1 lang=\"ja\">上水町議会</h1>", "<p class=\"labels\"><span>Upwater town council</span>", "Downwater town council", "lang=\"ja\">上水町議会</text>");
        shows(japanese.thing(towns.iris().at("claim/two-river-towns/1")).orElseThrow(), "<a href=\"/actor/upwater-council\" lang=\"ja\">上水町議会</a>", "<h1>Upwater and Downwater compete");
        shows(pages.in("ko").home(), "Two Towns and a Bridge");
    }

    @Test
    void theSearchBoxIsProposedNamesThenClaims() {
        shows(pages.suggestions("ferr"), "\"Lark Ferry Company\"", "\"/actor/ferry-company\"", "\"organization\"", "The ferry will stop");
        shows(pages.suggestions(""), "[");
        assertEquals(8, org.apache.jena.atlas.json.JSON.parseAny(pages.suggestions("t")).getAsArray().size());
    }

    @Test
    void searchTakesAnythingForWords() {
        for (String text : new String[] { "\"", "AND OR", "a:b (c", "*?", "\\", "<script>", "x".repeat(5000), "+ -", "ferry~99 [a TO b]" })
            assertTrue(pages.search(text).contains("</html>"), text);
    }

    @Test
    void whatIsNotKnownGetsHelp() {
        assertEquals(Optional.empty(), pages.thing(towns.iris().at("actor/nobody")));
        shows(pages.notFound("/actor/ferry"), "404", "no thing at /actor/ferry", "Was it one of these?", "href=\"/actor/ferry-company\"");
        shows(pages.problem(406, "No such format", "Ask for <Turtle>."), "406", "Ask for &lt;Turtle&gt;.");
    }

    @Test
    void whatTheDataSaysIsNeverMarkup() {
        String page = towns.page("actor/prankster");
        shows(page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#34;Co&#34;");
        assertFalse(withoutOurScripts(page).contains("<script"), "a label became markup");
        assertFalse(withoutOurScripts(pages.search("\"><script>")).contains("<script"), "a search text became markup");
        assertFalse(withoutOurScripts(pages.notFound("/<script>")).contains("<script"), "a path became markup");
    }

    private static String withoutOurScripts(String page) {
        return page.replaceAll("<script type=\"application/ld.json\">[^<>]*</script>|<script src=\"/assets/[a-z]+.js\" defer></script>", "");
    }

    private static void shows(String page, String... parts) {
        for (String part : parts)
            assertTrue(page.contains(part), () -> "the page does not show `" + part + "`:\n" + page);
    }

    private static void inOrder(String page, String... parts) {
        int from = page.indexOf("<main");
        for (String part : parts) {
            int found = page.indexOf(part, from);
            assertTrue(found >= 0, "the page does not show `" + part + "` after what comes before it:\n" + page);
            from = found;
        }
    }
}
