package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Place;
import claimgraph.graph.TurtleFile;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.PROV;
import claimgraph.vocabulary.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The rules of IRIs: every term is known, every thing pointed at exists and stands in the file it belongs to, nothing is blank. */
final class IriCheck implements Check {

    private static final List<String> KINDS_OF_CAST = List.of("actor/", "place/", "event/", "issue/");
    private static final String TO_THE_CAST = "move its description to graphs/actors.ttl, without prov:wasGeneratedBy, once somebody has read it";

    @Override
    public List<Finding> findings(Dataset dataset) {
        List<Finding> findings = new ArrayList<>();
        dataset.files().forEach((name, file) -> {
            if (!name.getURI().equals(CG.ONTOLOGY)) {
                findings.addAll(terms(dataset, file));
                findings.addAll(placing(dataset, name, file));
            }
            findings.addAll(blanks(file));
            findings.addAll(dangling(dataset, file));
        });
        return findings;
    }

    private static Stream<Triple> triples(Graph graph) {
        return graph.stream();
    }

    private static List<Finding> terms(Dataset dataset, TurtleFile file) {
        Predicate<Node> unknown = term -> !known(dataset.union(), term);
        Stream<Finding> predicates = triples(file.graph()).filter(t -> unknown.test(t.getPredicate()))
                .map(t -> unknownTerm(dataset, file, t.getSubject(), t.getPredicate()));
        Stream<Finding> objects = triples(file.graph())
                .filter(t -> t.getObject().isURI() && (t.getPredicate().equals(RDF.Nodes.type) || t.getObject().getURI().startsWith(CG.NS)))
                .filter(t -> unknown.test(t.getObject())).map(t -> unknownTerm(dataset, file, t.getSubject(), t.getObject()));
        return Stream.concat(predicates, objects).distinct().toList();
    }

    /** Terms of our own stand in the ontology; those of others belong to a vocabulary we use. */
    private static boolean known(Graph union, Node term) {
        if (!term.isURI())
            return true;
        if (term.getURI().startsWith(CG.NS))
            return union.contains(term, RDFS.Nodes.isDefinedBy, Node.ANY);
        return Prefixes.ofVocabularies().values().stream().anyMatch(ns -> term.getURI().startsWith(ns));
    }

    private static Finding unknownTerm(Dataset dataset, TurtleFile file, Node subject, Node term) {
        return finding(dataset, file, subject, "CG-UNKNOWN-TERM", "uses " + Subjects.shown(dataset.iris(), term) + ", which no vocabulary defines",
                "choose a term of ontology/claimgraph.ttl");
    }

    private static List<Finding> placing(Dataset dataset, Node name, TurtleFile file) {
        Iris iris = dataset.iris();
        String graph = iris.path(name.getURI());
        String slug = graph.startsWith("graph/article/") ? graph.substring("graph/article/".length()) : "";
        List<String> allowed = slug.isEmpty() ? KINDS_OF_CAST : List.of("article/" + slug, "claim/" + slug + "/", "passage/" + slug + "/", "run/");
        Set<Node> subjects = file.lines().keySet();
        List<Finding> findings = new ArrayList<>();
        for (Node subject : subjects)
            if (subject.isURI() && !subject.equals(name) && allowed.stream().noneMatch(start -> belongs(iris, subject, start)))
                findings.add(proposed(dataset, file, subject) ? finding(dataset, file, subject, "CG-PROPOSED-CAST", "is proposed for the cast", TO_THE_CAST).asRemark()
                        : finding(dataset, file, subject, "CG-MISPLACED", "is described in a file where it does not belong",
                        slug.isEmpty() ? "graphs/actors.ttl holds actors, places, events and issues; the claims of an article stand in graphs/{its slug}.ttl"
                                : "this file is named " + slug + ".ttl, so it holds article/" + slug + " with its claims and passages; give every article a slug and a file of its own"));
        if (!slug.isEmpty() && !file.lines().containsKey(iris.article(slug)))
            findings.add(new Finding(Severity.ERROR, "CG-NO-ARTICLE", Optional.of(new Place(file.path(), 1)), "article/" + slug, "is not described",
                    "add `article:" + slug + " a cg:Article ; …`, or name the file after the slug of its article"));
        return findings;
    }

    private static boolean proposed(Dataset dataset, TurtleFile file, Node subject) {
        return KINDS_OF_CAST.stream().anyMatch(kind -> belongs(dataset.iris(), subject, kind)) && file.graph().contains(subject, PROV.WAS_GENERATED_BY, Node.ANY);
    }

    private static boolean belongs(Iris iris, Node subject, String start) {
        String iri = subject.getURI();
        return start.endsWith("/") ? iri.startsWith(iris.base() + start) : iri.equals(iris.base() + start);
    }

    private static List<Finding> blanks(TurtleFile file) {
        return triples(file.graph()).filter(t -> t.getObject().isBlank() || t.getSubject().isBlank())
                .map(t -> new Finding(Severity.ERROR, "CG-BLANK-NODE",
                        Optional.ofNullable(file.lines().get(t.getSubject())).map(line -> new Place(file.path(), line)),
                        t.getSubject().isBlank() ? "blank node" : t.getSubject().getURI(), "a blank node stands in published data", "give the thing an IRI"))
                .distinct().toList();
    }

    private static List<Finding> dangling(Dataset dataset, TurtleFile file) {
        Iris iris = dataset.iris();
        Set<Finding> findings = new TreeSet<>(Finding.BY_PLACE);
        triples(file.graph()).filter(t -> t.getObject().isURI()).filter(t -> iris.minted(t.getObject().getURI()))
                .filter(t -> !t.getObject().getURI().startsWith(CG.ONTOLOGY) && !t.getObject().getURI().startsWith(CG.SHAPES))
                .filter(t -> !dataset.union().contains(t.getObject(), Node.ANY, Node.ANY))
                .forEach(t -> {
                    boolean proposed = dataset.candidates().describe(t.getObject());
                    findings.add(finding(dataset, file, t.getSubject(), "CG-DANGLING-IRI",
                            "points with " + Subjects.shown(iris, t.getPredicate()) + " at " + Subjects.shown(iris, t.getObject()) + ", which " + (proposed ? "is only proposed" : "nothing describes"),
                            proposed ? TO_THE_CAST : "describe it or correct the name"));
                });
        return List.copyOf(findings);
    }

    private static Finding finding(Dataset dataset, TurtleFile file, Node subject, String code, String problem, String remedy) {
        Optional<Place> place = Optional.ofNullable(file.lines().get(subject)).map(line -> new Place(file.path(), line));
        return new Finding(Severity.ERROR, code, place, Subjects.shown(dataset.iris(), subject), problem, remedy);
    }
}
