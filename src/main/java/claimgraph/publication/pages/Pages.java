package claimgraph.publication.pages;

import claimgraph.graph.Iris;
import claimgraph.graph.Store;
import claimgraph.release.Manifest;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.VOID;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The HTML pages of one release. Links lead within the host that serves them, whatever the base; other sites are linked by their address. */
public final class Pages {

    private static final List<Node> CAST = List.of(CG.ACTOR, CG.PLACE, CG.EVENT, CG.ISSUE);

    private final View view;
    private final OntologyFiles files;
    private final Claims claims;
    private final Relations relations;
    private final TemplateEngine templates;

    public Pages(Iris iris, Manifest manifest, Store store, OntologyFiles files) {
        this(new View(iris, manifest, store), files, TemplateEngine.createPrecompiled(ContentType.Html));
    }

    private Pages(View view, OntologyFiles files, TemplateEngine templates) {
        this.view = view;
        this.files = files;
        this.templates = templates;
        this.claims = new Claims(view);
        this.relations = new Relations(view, claims);
    }

    /** The languages that names are told in, English first. */
    public List<String> languages() {
        return Stream.concat(Stream.of(View.ENGLISH), view.rows("languages", Map.of()).stream().map(row -> row.text("language"))).distinct().toList();
    }

    /** The same pages for a reader of a language: things by their names in it, where they have one. */
    public Pages in(String language) {
        return new Pages(view.in(language), files, templates);
    }

    /** The same pages for a reader who knows this host by an address; commands to copy name it. */
    public Pages at(String address) {
        return new Pages(view.at(address), files, templates);
    }

    public String home() {
        return write("home", HomePage.of(view));
    }

    /** The page of a thing of the dataset; empty where the dataset does not speak of it. */
    public Optional<String> thing(Node iri) {
        if (!iri.isURI())
            return Optional.empty();
        if (!view.known(iri))
            return view.withCandidates().filter(all -> all.known(iri)).flatMap(all -> new Pages(all, files, templates).thing(iri));
        if (iri.getURI().equals(CG.ONTOLOGY) || iri.getURI().startsWith(CG.NS))
            return Optional.of(ontology());
        if (isA(iri, CG.ARTICLE))
            return Optional.of(write("article", ArticlePage.of(view, claims, iri)));
        if (isA(iri, CG.CLAIM))
            return Optional.of(write("claim", ClaimPage.of(view, claims, relations, iri)));
        if (isA(iri, CG.PASSAGE))
            return Optional.of(write("passage", PassagePage.of(view, claims, iri)));
        if (CAST.stream().anyMatch(type -> isA(iri, type)))
            return Optional.of(write("cast", CastPage.of(view, claims, relations, iri)));
        if (iri.equals(view.iris().release(view.manifest().version())))
            return Optional.of(write("dumps", DumpsPage.ofRelease(view, iri)));
        if (isA(iri, VOID.DATASET_DESCRIPTION) || iri.equals(view.iris().dataset()))
            return Optional.of(write("dataset", DatasetPage.of(view, iri)));
        if (isA(iri, ExamplePage.TYPE))
            return ExamplePage.of(view, iri).map(page -> write("example", page)).or(() -> Optional.of(anything(iri)));
        return view.iris().minted(iri.getURI()) ? Optional.of(anything(iri)) : Optional.empty();
    }

    /** The page of two actors by the last parts of their IRIs; empty where nothing is claimed of both. */
    public Optional<String> relation(String one, String other) {
        return RelationPage.of(view, claims, relations, view.iris().at("actor/" + one), view.iris().at("actor/" + other)).map(page -> write("relation", page));
    }

    public String ontology() {
        return write("ontology", OntologyPage.of(view, files));
    }

    /** @param asked the query to begin with; blank for one of ours */
    public String query(String asked) {
        return write("query", QueryPage.of(view, asked));
    }

    /** The answer to any query, with the same as files. */
    public String result(String query, Outcome outcome, List<Frame.Format> files) {
        return write("result", ResultPage.of(view, query, outcome, files));
    }

    public String limits(List<LimitsPage.Limit> limits) {
        return write("limits", LimitsPage.of(view, limits));
    }

    public String dumps() {
        return write("dumps", DumpsPage.of(view));
    }

    /** The example questions in their order. */
    public List<Question> questions() {
        return Question.all(view);
    }

    /** A question with its answer for some values of its parameters. */
    public String answer(Question question, Map<String, Node> bound, String query, Outcome outcome, List<Frame.Format> formats) {
        return write("answer", AnswerPage.of(view, question, bound, query, outcome, formats));
    }

    /** What is found for the words of a text in labels and wordings. */
    public String search(String text) {
        return write("search", SearchPage.of(view, claims, text));
    }

    /** Names that begin as the words of a text do, as JSON, for search boxes. */
    public String suggestions(String text) {
        return Suggestions.of(view, text);
    }

    /** The page for a path that names nothing, with things of a similar name. */
    public String notFound(String path) {
        return write("problem", ProblemPage.notFound(view, path));
    }

    public String problem(int status, String title, String detail) {
        return write("problem", ProblemPage.of(view, status, title, detail));
    }

    private String anything(Node iri) {
        return write("thing", ThingPage.of(view, iri));
    }

    private boolean isA(Node thing, Node type) {
        return view.holds(thing, RDF.Nodes.type, type);
    }

    private String write(String template, Object page) {
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", page, new PageOutput(output));
        return output.toString();
    }
}
