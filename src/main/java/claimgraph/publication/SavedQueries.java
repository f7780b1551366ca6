package claimgraph.publication;

import claimgraph.publication.answer.Offers.Offer;
import claimgraph.publication.answer.AcceptLanguage;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.AnswerForms;
import claimgraph.publication.answer.Form;
import claimgraph.publication.answer.Offers;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.bounds.RefusedException;
import claimgraph.publication.pages.Frame;
import claimgraph.publication.pages.Pages;
import claimgraph.publication.pages.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;

/** The example questions as an API: each at an address of its own, with parameters, in every format and as a page. */
final class SavedQueries {


    private final Map<String, SavedQuery> saved = new LinkedHashMap<>();
    private final Contents contents;
    private final Pages pages;
    private final List<String> languages;
    private final AnswerWriter answers;
    private final Settings settings;
    private final ParameterValues parameters;

    SavedQueries(Contents contents, Pages pages, RdfWriter writer, Settings settings) {
        this.contents = contents;
        this.pages = pages;
        this.languages = contents.read(pages::languages);
        this.answers = new AnswerWriter(writer, settings.answerRows());
        this.settings = settings;
        this.parameters = new ParameterValues(contents.iris(), contents.union());
        contents.read(pages::questions).forEach(question -> saved.put(question.name(), SavedQuery.of(question, contents.iris().base())));
    }

    /** The document that describes them all. */
    Answer description() {
        return Answer.of("application/openapi+json;version=3.1", Answer.FRESH, OpenApi.of(contents.release().manifest(), contents.iris(), List.copyOf(saved.values()), AnswerForms::all));
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
        Offers<Form> offers = AnswerForms.of(asked.query());
        Offer<Form> offer = ending.isEmpty() ? offers.choose(request) : offers.offers().stream().filter(o -> o.form().format().equals(ending)).findFirst()
                .orElseThrow(() -> new ProblemException(404, "Unknown format", "there is no ." + ending + " of this question; choose one of " + formats(asked)));
        Map<String, Node> values = parameters.read(asked.question(), request);
        Query query = asked.with(values);
        byte[] body = body(asked.question(), query, values, offer.form(), AcceptLanguage.choose(request, languages));
        String caching = Volatile.is(asked.question().query()) ? Answer.NEVER_KEPT : Answer.FRESH;
        return Answer.of(offer.contentType(), caching, body).with("Last-Modified", Answer.httpDate(contents.release().manifest().issued())).with("Vary", offer.form() == Representation.HTML ? "Accept, Accept-Language" : "Accept")
                .with("Content-Location", address(asked.question(), offer.form(), values)).with("Link", links(asked, values));
    }

    private byte[] body(Question question, Query query, Map<String, Node> values, Form form, String language) {
        Spool spool = new Spool(settings.answerBytes());
        try (QueryExec execution = QueryExec.newBuilder().dataset(contents.store().dataset()).query(query)
                .overallTimeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS).build()) {
            if (form == Representation.HTML)
                return pages.in(language).answer(question, values, query.serialize().strip(), answers.outcome(query, execution), otherForms(question, query, values)).getBytes(StandardCharsets.UTF_8);
            answers.write(query, execution, form, spool);
            return spool.toByteArray();
        } catch (RefusedException e) {
            throw e.problem();
        } catch (QueryCancelledException e) {
            throw new ProblemException(503, "The query took too long", "it was given up after " + settings.queryTimeout().toSeconds() + " seconds").with("Retry-After", "60");
        } catch (JenaException e) {
            throw new ProblemException(400, "The question cannot be answered", "with these values it fails: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static String formats(SavedQuery asked) {
        return AnswerForms.all(asked.query()).stream().map(Form::format).collect(Collectors.joining(", "));
    }

    private List<Frame.Format> otherForms(Question question, Query query, Map<String, Node> values) {
        return AnswerForms.all(query).stream().filter(form -> form != Representation.HTML)
                .map(form -> Frame.Format.of(form.format(), form.mediaType(), address(question, form, values))).toList();
    }

    private String links(SavedQuery asked, Map<String, Node> values) {
        return Stream.concat(AnswerForms.all(asked.query()).stream().map(form -> "<" + address(asked.question(), form, values) + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\""),
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
