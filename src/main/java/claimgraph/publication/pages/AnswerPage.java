package claimgraph.publication.pages;

import claimgraph.publication.pages.Frame.Format;
import claimgraph.publication.pages.Question.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A question with its answer, and a form for other values of its parameters.
 *
 * @param query the SPARQL text with the values bound
 * @param curl  the same question asked from the command line
 */
public record AnswerPage(Frame frame, Question question, List<Field> fields, Shown shown, String query, String editor, String curl) {

    /** A parameter in the form, with the values to choose from; none where any text may be given. */
    public record Field(String name, String label, String type, String value, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    private static final int MOST_CHOICES = 400;
    private static final int MOST_OF_A_LABEL = 90;

    /**
     * @param bound   the values of the parameters
     * @param query   the SPARQL text with these values
     * @param formats the answer in other formats
     */
    static AnswerPage of(View view, Question question, Map<String, Node> bound, String query, Outcome outcome, List<Format> formats) {
        Frame frame = new Frame(question.question(), question.description(), null, formats, List.of(Link.to("/query", "Query")), "", view.manifest().version(), "answer");
        List<Field> fields = question.parameters().stream().map(parameter -> field(view, parameter, bound.getOrDefault(parameter.variable(), parameter.value()))).toList();
        String curl = "curl '" + view.origin() + formats.get(0).href().substring(1) + "'";
        return new AnswerPage(frame, question, fields, Shown.of(view, outcome, formats), query, QueryPage.address(query), curl);
    }

    private static Field field(View view, Parameter parameter, Node value) {
        List<Choice> choices = new ArrayList<>();
        if (!value.isLiteral())
            for (Node type : parameter.types())
                view.subjects(RDF.Nodes.type, type).stream().filter(Node::isURI).limit(MOST_CHOICES).forEach(one -> choices.add(choice(view, one, one.equals(value))));
        boolean few = choices.size() < MOST_CHOICES;
        boolean claims = choices.stream().anyMatch(choice -> choice.value().startsWith("claim/"));
        if (!claims)
            choices.sort(Comparator.comparing(Choice::label));
        return new Field(parameter.variable(), parameter.label(), parameter.types().get(0).equals(XSD.integer.asNode()) ? "number" : "text",
                written(view, value), few ? choices : List.of());
    }

    private static Choice choice(View view, Node node, boolean chosen) {
        String name = view.names().of(node).text();
        String number = node.getURI().matches(".*/claim/.*/\\d+") ? node.getURI().replaceFirst(".*/", "") + " " : "";
        return new Choice(written(view, node), number + (name.length() > MOST_OF_A_LABEL ? name.substring(0, MOST_OF_A_LABEL).strip() + "…" : name), chosen);
    }

    private static String written(View view, Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : view.iris().minted(node.getURI()) ? view.iris().path(node.getURI()) : node.getURI();
    }
}
