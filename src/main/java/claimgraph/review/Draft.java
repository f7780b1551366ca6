package claimgraph.review;

import claimgraph.graph.EditedFile;
import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** A draft as it stands after some decisions; every decision makes a new one. */
public final class Draft {

    private static final List<Node> LINKS = List.of(CG.LEADS_TO, CG.SUPPORTS, CG.DISPUTES, CG.CONDITION_FOR, CG.ALTERNATIVE_TO);

    private final EditedFile file;
    private final Iris iris;

    public Draft(EditedFile file, Iris iris) {
        this.file = file;
        this.iris = iris;
    }

    String text() {
        return file.text();
    }

    Graph graph() {
        return file.file().graph();
    }

    /** The claims nobody has decided on, in the order of the file. */
    public List<Node> candidates() {
        return file.file().lines().keySet().stream().filter(claim -> graph().contains(claim, CG.STATUS, CG.CANDIDATE)).toList();
    }

    Draft accepted(Node claim) {
        return with(claim, CG.STATUS, CG.ACCEPTED);
    }

    Draft reworded(Node claim, String wording) {
        return with(claim, CG.WORDING, NodeFactory.createLiteralLang(wording, "en"));
    }

    Draft ofKind(Node claim, Node kind) {
        return with(claim, RDF.Nodes.type, kind);
    }

    Draft withCertainty(Node claim, Node certainty) {
        return with(claim, CG.CERTAINTY, certainty);
    }

    Draft negated(Node claim, boolean denied) {
        return denied ? with(claim, CG.NEGATED, NodeConst.nodeTrue) : with(claim, CG.NEGATED);
    }

    /** The claim carries another relation, and speaks of both its ends. */
    Draft withRelation(Node claim, Triple relation) {
        Node[] about = Stream.concat(objects(claim, CG.ABOUT).stream(), Stream.of(relation.getSubject(), relation.getObject())).distinct().toArray(Node[]::new);
        return with(claim, CG.ABOUT, about).with(claim, RDF.Nodes.subject, relation.getSubject()).with(claim, RDF.Nodes.predicate, relation.getPredicate())
                .with(claim, RDF.Nodes.object, relation.getObject());
    }

    Draft withoutRelation(Node claim) {
        return negated(claim, false).with(claim, RDF.Nodes.subject).with(claim, RDF.Nodes.predicate).with(claim, RDF.Nodes.object);
    }

    /** The claim was never published, so nothing of it stays: not the links to it, nor the passages that are evidence for nothing else. */
    Draft rejected(Node claim) {
        List<Node> passages = objects(claim, CG.EVIDENCE);
        Draft rest = new Draft(file.without(claim), iris);
        for (Node link : LINKS)
            for (Node other : rest.graph().find(Node.ANY, link, claim).mapWith(Triple::getSubject).toList())
                rest = rest.with(other, link, rest.objects(other, link).stream().filter(end -> !end.equals(claim)).toArray(Node[]::new));
        for (Node passage : passages)
            if (!rest.graph().contains(Node.ANY, CG.EVIDENCE, passage))
                rest = rest.withoutPassage(passage);
        return rest;
    }

    private Draft withoutPassage(Node passage) {
        EditedFile rest = file;
        for (Node selector : objects(passage, OA.hasSelector.asNode()))
            if (graph().contains(selector, Node.ANY, Node.ANY))
                rest = rest.without(selector);
        return new Draft(graph().contains(passage, Node.ANY, Node.ANY) ? rest.without(passage) : rest, iris);
    }

    private Draft with(Node claim, Node property, Node... values) {
        return new Draft(file.with(claim, property, List.of(values)), iris);
    }

    List<Node> objects(Node subject, Node property) {
        return graph().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    Optional<String> value(Node subject, Node property) {
        return objects(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst();
    }

    /** What a claim speaks of that is only proposed for the cast. */
    List<Node> proposed(Node claim) {
        return Stream.of(CG.ABOUT, CG.CLAIMANT).flatMap(property -> objects(claim, property).stream()).distinct()
                .filter(thing -> graph().contains(thing, PROV.WAS_GENERATED_BY, Node.ANY)).toList();
    }
}
