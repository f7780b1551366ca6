package claimgraph.publication;

import claimgraph.publication.Offers.Offer;
import claimgraph.publication.pages.Frame;
import claimgraph.publication.pages.Outcome;
import claimgraph.publication.pages.Pages;
import claimgraph.publication.pages.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The example questions as an API: each at an address of its own, with parameters, in every format and as a page. */
final class SavedQueries {

    private static final List<String> TRIPLE = List.of("subject", "property", "object");
    private static final List<Form> OF_ROWS = Stream.concat(Stream.<Form>of(ResultForm.values()), Stream.of(Representation.HTML)).toList();
    private static final List<Form> OF_GRAPHS = Stream.concat(Representation.ofRdf().stream().filter(form -> form != Representation.TRIG && form != Representation.N_QUADS).map(Form.class::cast),
            Stream.of(Representation.HTML)).toList();

    private final Map<String, SavedQuery> saved = new LinkedHashMap<>();
    private final Contents contents;
    private final Pages pages;
    private final List<String> languages;
    private final RdfWriter writer;
    private final Settings settings;
    private final ParameterValues parameters;

    SavedQueries(Contents contents, Pages pages, RdfWriter writer, Settings settings) {
        this.contents = contents;
        this.pages = pages;
        this.languages = contents.read(pages::languages);
        this.writer = writer;
        this.settings = settings;
        this.parameters = new ParameterValues(contents.iris(), contents.union());
        contents.read(pages::questions).forEach(question -> saved.put(question.name(), SavedQuery.of(question, contents.iris().base())));
    }

    /** The document that describes them all. */
    Answer description() {
        return Answer.of("application/openapi+json;version=3.1", Answer.REVALIDATED, OpenApi.of(contents.release().manifest(), contents.iris(), List.copyOf(saved.values()), SavedQueries::forms));
    }

    /**
     * @param path the name of a question, with a format after a dot or without one; empty where there is no such question
     * @throws ProblemException where a parameter or the format is wrong
     */
    Optional<Answer> answer(String path, HttpServletRequest request) {
        String name = path.replaceFirst("\\.[a-z]+$", "");
        String ending = path.substring(name.length()).replaceFirst("^\\.", "");
        return Optional.ofNullable(saved.get(name)).map(query -> answer(query, ending, request));
    }

    private Answer answer(SavedQuery asked, String ending, HttpServletRequest request) {
        Offers<Form> offers = offers(asked.query());
        Offer<Form> offer = ending.isEmpty() ? offers.choose(request) : offers.offers().stream().filter(o -> o.form().format().equals(ending)).findFirst()
                .orElseThrow(() -> new ProblemException(404, "Unknown format", "there is no ." + ending + " of this question; choose one of " + formats(asked)));
        Map<String, Node> values = parameters.read(asked.question(), request);
        Query query = asked.with(values);
        byte[] body = body(asked.question(), query, values, offer.form(), AcceptLanguage.choose(request, languages));
        String caching = Volatile.is(asked.question().query()) ? Answer.NEVER_KEPT : Answer.REVALIDATED;
        return Answer.of(offer.contentType(), caching, body).with("Last-Modified", Answer.httpDate(contents.release().manifest().issued())).with("Vary", offer.form() == Representation.HTML ? "Accept, Accept-Language" : "Accept")
                .with("Content-Location", address(asked.question(), offer.form(), values)).with("Link", links(asked, values));
    }

    private byte[] body(Question question, Query query, Map<String, Node> values, Form form, String language) {
        Spool spool = new Spool(settings.answerBytes());
        try (QueryExec execution = QueryExec.newBuilder().dataset(contents.store().dataset()).query(query)
                .overallTimeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS).build()) {
            if (form == Representation.HTML)
                return pages.in(language).answer(question, values, query.serialize().strip(), outcome(query, execution), otherForms(question, query, values)).getBytes(StandardCharsets.UTF_8);
            if (query.isConstructType())
                writer.write(execution.construct(), Map.of(), (Representation) form, spool);
            else if (query.isAskType())
                ResultsWriter.create().lang(((ResultForm) form).lang()).build().write(spool, execution.ask());
            else
                ResultsWriter.create().lang(((ResultForm) form).lang()).build().write(spool, execution.select());
            return spool.toByteArray();
        } catch (QueryCancelledException e) {
            throw new ProblemException(503, "The query took too long", "it was given up after " + settings.queryTimeout().toSeconds() + " seconds").with("Retry-After", "60");
        } catch (JenaException e) {
            throw new ProblemException(400, "The question cannot be answered", "with these values it fails: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Outcome outcome(Query query, QueryExec execution) {
        if (query.isAskType())
            return new Outcome.Truth(execution.ask());
        if (query.isConstructType())
            return triples(execution.construct());
        RowSet found = execution.select().materialize();
        List<Map<String, Node>> rows = new ArrayList<>();
        found.forEachRemaining(binding -> {
            Map<String, Node> row = new LinkedHashMap<>();
            binding.forEach((variable, node) -> row.put(variable.getVarName(), node));
            rows.add(row);
        });
        return new Outcome.Rows(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }

    private static Outcome triples(Graph graph) {
        return new Outcome.Rows(TRIPLE, graph.stream().sorted(Comparator.comparing(Triple::toString))
                .map(t -> Map.of(TRIPLE.get(0), t.getSubject(), TRIPLE.get(1), t.getPredicate(), TRIPLE.get(2), t.getObject())).toList());
    }

    private static Offers<Form> offers(Query query) {
        Offers<Form> offers = Offers.of(forms(query));
        return query.isConstructType() ? offers.and(Representation.JSON_LD, "application/json", 0.5) : offers.and(ResultForm.JSON, "application/json", 0.9);
    }

    /** The forms the answer of a query has, the page last. */
    static List<Form> forms(Query query) {
        return query.isConstructType() ? OF_GRAPHS : OF_ROWS;
    }

    private static String formats(SavedQuery asked) {
        return forms(asked.query()).stream().map(Form::format).collect(Collectors.joining(", "));
    }

    private List<Frame.Format> otherForms(Question question, Query query, Map<String, Node> values) {
        return forms(query).stream().filter(form -> form != Representation.HTML)
                .map(form -> new Frame.Format(Frame.Format.nameOf(form.format()), form.mediaType(), address(question, form, values))).toList();
    }

    private String links(SavedQuery asked, Map<String, Node> values) {
        return Stream.concat(forms(asked.query()).stream().map(form -> "<" + address(asked.question(), form, values) + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\""),
                Stream.of("</openapi.json>; rel=\"service-desc\"", "</.well-known/void>; rel=\"describedby\"", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\""))
                .collect(Collectors.joining(", "));
    }

    /** Where the answer stands in a form; IRIs of ours by their path. */
    private String address(Question question, Form form, Map<String, Node> values) {
        String given = values.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(written(entry.getValue()), StandardCharsets.UTF_8).replace("%2F", "/"))
                .collect(Collectors.joining("&"));
        return question.page() + "." + form.format() + (given.isEmpty() ? "" : "?" + given);
    }

    private String written(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : contents.iris().minted(value.getURI()) ? contents.iris().path(value.getURI()) : value.getURI();
    }
}
