package claimgraph.release;

import claimgraph.graph.Iris;
import claimgraph.validation.Question;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** The questions in the form of the SIB SPARQL examples, which query editors read from the endpoint. */
final class Examples {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private Examples() {}

    static Graph of(List<Question> questions, Iris iris) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node prefixes = iris.example("prefixes");
        Statements declared = new Statements(graph, prefixes).type(OWL2.Ontology.getURI()).english(RDFS.label.getURI(), "Prefixes of the examples");
        iris.prefixes().forEach((prefix, namespace) -> declare(graph, declared, iris, prefix, namespace));
        claimgraph.vocabulary.Prefixes.ofVocabularies().forEach((prefix, namespace) -> declare(graph, declared, iris, prefix, namespace));
        for (Question question : questions) {
            Statements example = new Statements(graph, iris.example(question.name())).type(SH + "SPARQLExecutable", SH + type(question.query()))
                    .english(RDFS.label.getURI(), question.summary())
                    .english(RDFS.comment.getURI(), question.summary())
                    .text(SH + keyword(question.query()), question.text())
                    .link(SH + "prefixes", prefixes).link(SCHEMA + "target", iris.at("sparql"));
            if (!question.description().isEmpty())
                example.english(DCTerms.description.getURI(), question.description());
            for (int i = 0; i < question.parameters().size(); i++)
                parameter(graph, example, iris.example(question.name() + "/" + question.parameters().get(i).variable()), question.parameters().get(i), i + 1);
            question.tags().forEach(tag -> example.text(SCHEMA + "keywords", tag));
        }
        return graph;
    }

    /** A variable that may be bound to another value than its own; SHACL's way to say which is of one class, so several are said as in schema.org. */
    private static void parameter(Graph graph, Statements example, Node iri, Question.Parameter parameter, int order) {
        example.link(SH + "parameter", iri);
        Statements said = new Statements(graph, iri).type(SH + "Parameter").text(SH + "name", parameter.variable()).english(SH + "description", parameter.label())
                .link(SH + "path", iri).link(SH + "defaultValue", parameter.value()).number(SH + "order", order);
        boolean literal = parameter.types().get(0).startsWith(XSDDatatype.XSD + "#");
        for (String type : parameter.types())
            said.link(literal ? SH + "datatype" : parameter.types().size() == 1 ? SH + "class" : SCHEMA + "rangeIncludes", type);
    }

    private static void declare(Graph graph, Statements declared, Iris iris, String prefix, String namespace) {
        Node declaration = iris.example("prefixes/" + prefix);
        declared.link(SH + "declare", declaration);
        new Statements(graph, declaration).text(SH + "prefix", prefix).value(SH + "namespace", namespace, XSDDatatype.XSDanyURI);
    }

    private static String type(Query query) {
        return query.isAskType() ? "SPARQLAskExecutable" : query.isConstructType() ? "SPARQLConstructExecutable" : "SPARQLSelectExecutable";
    }

    private static String keyword(Query query) {
        return query.isAskType() ? "ask" : query.isConstructType() ? "construct" : "select";
    }
}
