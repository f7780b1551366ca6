package claimgraph.graph;

import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.cast.Type;
import claimgraph.vocabulary.CG;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The curated cast as extraction knows it: each thing with its English names. */
public final class CuratedCast {

    private static final String ITEM = "http://www.wikidata.org/entity/";

    private final Graph graph;
    private final Iris iris;

    private CuratedCast(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    /** The things of a cast, in the order of their paths. */
    public static List<Thing> of(Graph cast, Iris iris) {
        return new CuratedCast(cast, iris).things();
    }

    private List<Thing> things() {
        return Arrays.stream(Type.values()).flatMap(type -> graph.find(Node.ANY, RDF.Nodes.type, term(type)).mapWith(Triple::getSubject).toList().stream()
                .filter(thing -> iris.minted(thing.getURI())).flatMap(thing -> thing(thing, type).stream())).sorted(Comparator.comparing(Thing::path)).toList();
    }

    private Optional<Thing> thing(Node thing, Type type) {
        List<String> names = Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).flatMap(property -> english(thing, property)).distinct().toList();
        Optional<String> item = objects(thing, OWL2.sameAs.asNode()).map(Node::getURI).filter(uri -> uri.startsWith(ITEM)).map(uri -> uri.substring(ITEM.length())).findFirst();
        Optional<String> of = Stream.of(CG.GOVERNS, CG.HEADS, CG.MEMBER_OF).flatMap(property -> objects(thing, property)).map(actor -> iris.path(actor.getURI())).findFirst();
        return names.stream().findFirst().map(name -> new Thing(iris.path(thing.getURI()), type, name, names.subList(1, names.size()), true, item, of));
    }

    private Stream<String> english(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(name -> name.isLiteral() && name.getLiteralLanguage().equals("en")).map(Node::getLiteralLexicalForm).sorted();
    }

    private Stream<Node> objects(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream().filter(Node::isURI).sorted(Comparator.comparing(Node::getURI));
    }

    private static Node term(Type type) {
        return switch (type) {
            case STATE -> CG.STATE;
            case GOVERNMENT -> CG.GOVERNMENT;
            case PERSON -> CG.PERSON;
            case ORGANIZATION -> CG.ORGANIZATION;
            case PLACE -> CG.PLACE;
            case EVENT -> CG.EVENT;
            case ISSUE -> CG.ISSUE;
        };
    }
}
