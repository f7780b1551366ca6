package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.pages.Question.Parameter;
import claimgraph.publication.pages.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads the values that a request gives the parameters of a question. */
final class ParameterValues {

    private static final int MOST_CHARACTERS = 500;
    private static final Pattern ABSOLUTE = Pattern.compile("https?://.*");
    private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    private final Iris iris;
    private final Graph union;

    ParameterValues(Iris iris, Graph union) {
        this.iris = iris;
        this.union = union;
    }

    /**
     * The values by the names of the parameters, in the order of the question; one that is left out or empty keeps its own.
     *
     * @throws ProblemException where a parameter is unknown, is given twice, or has a value that is not of its type
     */
    Map<String, Node> read(Question question, HttpServletRequest request) {
        Set<String> known = question.parameters().stream().map(Parameter::variable).collect(Collectors.toCollection(TreeSet::new));
        request.getParameterMap().forEach((name, given) -> {
            if (!known.contains(name) && !name.equals("format"))
                throw wrong(shortened(name) + " is no parameter of this question; " + (known.isEmpty() ? "it has none but format" : "it has " + String.join(", ", known) + " and format"));
            if (given.length > 1)
                throw wrong(name + " is given " + given.length + " times; give it once");
        });
        Map<String, Node> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String given = request.getParameter(parameter.variable());
            if (given != null && !given.isBlank())
                values.put(parameter.variable(), value(parameter, given.strip(), question));
        }
        return values;
    }

    private Node value(Parameter parameter, String given, Question question) {
        String type = parameter.types().get(0).getURI();
        return type.startsWith(XSDDatatype.XSD + "#") ? literal(parameter, given, TypeMapper.getInstance().getSafeTypeByName(type)) : thing(parameter, given, question);
    }

    private static Node literal(Parameter parameter, String given, RDFDatatype datatype) {
        if (given.length() > MOST_CHARACTERS || !datatype.isValid(given))
            throw wrong(parameter.variable() + "=" + shortened(given) + " is no " + datatype.getURI().replace(XSDDatatype.XSD + "#", "xsd:") + " of at most " + MOST_CHARACTERS
                    + " characters; write one such as " + parameter.value().getLiteralLexicalForm());
        return NodeFactory.createLiteralDT(given, datatype);
    }

    private Node thing(Parameter parameter, String given, Question question) {
        String iri = ABSOLUTE.matcher(given).matches() ? given : iris.base() + given.replaceFirst("^/+", "");
        Node thing = NodeFactory.createURI(iri);
        if (NO_IRI.matcher(given).find() || parameter.types().stream().noneMatch(type -> union.contains(thing, RDF.Nodes.type, type)))
            throw wrong(parameter.variable() + "=" + shortened(given) + " is no " + names(parameter.types()) + " of this release; give the IRI of one, or its path below " + iris.base() + ", such as "
                    + iris.path(parameter.value().getURI()) + "; all are listed at " + question.page());
        return thing;
    }

    private static String names(List<Node> types) {
        return types.stream().map(type -> "cg:" + type.getLocalName()).collect(Collectors.joining(" or "));
    }

    private static String shortened(String given) {
        String line = given.replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(400, "Wrong parameter", detail).with("Vary", "Accept");
    }
}
