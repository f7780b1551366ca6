package claimgraph.publication;

import claimgraph.publication.answer.Offers.Offer;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.AnswerForms;
import claimgraph.publication.answer.Form;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.bounds.Allowance;
import claimgraph.publication.bounds.AllowedFunctions;
import claimgraph.publication.bounds.Bound;
import claimgraph.publication.bounds.BoundedExecutor;
import claimgraph.publication.bounds.BoundedExpressions;
import claimgraph.publication.bounds.Nesting;
import claimgraph.publication.bounds.QueryPolicy;
import claimgraph.publication.bounds.WatchedDataset;
import claimgraph.publication.clients.Client;
import claimgraph.publication.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQInternalErrorException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** Fuseki's query operation with answers that are whole: each is written to its end, and only then given a status. */
final class QueryService extends SPARQL_QueryDataset {

    /** Where the request brings the query and whose it is, and takes the answer or the problem. */
    static final String REQUEST = QueryRequest.class.getName();
    static final String CLIENT = Client.class.getName();
    static final String SERVICE = QueryService.class.getName();
    static final String ANSWER = Answer.class.getName();
    static final String PROBLEM = ProblemException.class.getName();

    /** The lexer tells the place in its message only. */
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private final String base;
    private final DatasetGraph dataset;
    private final AnswerWriter answers;
    private final ResultPages pages;
    private final int answerBytes;
    private final String issued;

    QueryService(Contents contents, Pages pages, RdfWriter writer, Settings settings) {
        this.base = contents.iris().base();
        this.dataset = contents.store().dataset();
        this.answers = new AnswerWriter(writer, settings.answerRows());
        this.pages = new ResultPages(contents, pages);
        this.answerBytes = settings.answerBytes();
        this.issued = Answer.httpDate(contents.release().manifest().issued());
    }

    /** Fuseki knows one query operation; each request brings that of the edition it stays with. */
    static ActionProcessor ofTheRequest() {
        return new ActionProcessor() {
            @Override
            public void process(HttpAction action) {
                ((QueryService) action.getRequest().getAttribute(SERVICE)).process(action);
            }
        };
    }

    /** What a dataset allows the queries on it. */
    static void restrict(DatasetGraph dataset) {
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        dataset.getContext().set(ARQ.spillToDiskThreshold, BoundedExecutor.SORTED_IN_MEMORY);
        AllowedFunctions.restrict(dataset.getContext());
        BoundedExecutor.restrict(dataset.getContext());
        BoundedExpressions.restrict(dataset.getContext());
    }

    @Override
    public void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        QueryRequest asked = (QueryRequest) request.getAttribute(REQUEST);
        try {
            request.setAttribute(ANSWER, answer(action, asked));
        } catch (ProblemException e) {
            request.setAttribute(PROBLEM, e);
        } catch (StackOverflowError e) {
            request.setAttribute(PROBLEM, Bound.NESTING.exceeded());
        } catch (OutOfMemoryError e) {
            request.setAttribute(PROBLEM, new ProblemException(503, "The server is short of memory", "all queries together need more than it has: try again in a while, or ask for less").with("Retry-After", "30"));
        }
        action.setResponseStatus(200);
    }

    private Answer answer(HttpAction action, QueryRequest asked) {
        Query query = parsed(asked.text());
        HttpServletRequest request = action.getRequest();
        Offer<Form> offer = AnswerForms.of(query).choose(request);
        Spool spool = new Spool(answerBytes);
        Context context = Context.mergeCopy(ARQ.getContext(), dataset.getContext());
        Allowance allowance = Allowance.of(context).within(asked.timeout(), ((Client) request.getAttribute(CLIENT)).cores());
        dataset.begin(TxnType.READ);
        try {
            Pair<DatasetGraph, Query> chosen = decideDatasetDynamic(action, query, asked.text());
            DatasetGraph read = query.isDescribeType() ? new WatchedDataset(chosen.getLeft(), allowance) : chosen.getLeft();
            try (QueryExec execution = QueryExec.newBuilder().dataset(read).query(chosen.getRight()).context(context)
                    .overallTimeout(asked.timeout().toMillis(), TimeUnit.MILLISECONDS).build()) {
                boolean newTerms = false;
                if (offer.form() == Representation.HTML)
                    spool.writeBytes(pages.page(asked.text(), query, answers.outcome(query, execution), request));
                else
                    newTerms = answers.write(query, execution, offer.form(), spool);
                allowance.check();
                return Answer.of(offer.contentType(newTerms), asked.varies() ? Answer.NEVER_KEPT : Answer.FRESH, spool.toByteArray()).with("Last-Modified", issued)
                        .with("Vary", offer.form() == Representation.HTML ? "Accept, Accept-Language" : "Accept").with("Link", "</.well-known/void>; rel=\"describedby\"");
            }
        } catch (QueryCancelledException e) {
            throw allowance.refusal().orElseGet(() -> timedOut(asked.timeout()));
        } catch (QueryParseException e) {
            throw unreadable(e);
        } catch (QueryDeniedException e) {
            throw new ProblemException(422, "The query is refused", e.getMessage());
        } catch (QueryException e) {
            throw unanswered(e);
        } catch (IllegalArgumentException e) {
            throw unsorted(e);
        } finally {
            allowance.end();
            dataset.end();
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return dataset;
    }

    private Query parsed(String text) {
        Nesting.check(text);
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
            QueryPolicy.check(query);
            return query;
        } catch (QueryParseException e) {
            throw unreadable(e);
        } catch (JenaException e) {
            throw new ProblemException(400, "The query cannot be read", e.getMessage() == null ? "its groups or expressions are nested too deeply for the parser" : firstLine(e));
        }
    }

    private static ProblemException unreadable(QueryParseException e) {
        Matcher place = PLACE.matcher(firstLine(e));
        boolean said = e.getLine() < 1 && place.find();
        return new ProblemException(400, "The query cannot be read", firstLine(e), said ? Integer.parseInt(place.group(1)) : e.getLine() < 1 ? -1 : e.getLine(),
                said ? Integer.parseInt(place.group(2)) : e.getColumn());
    }

    /** The library that sorts says only by this message that values have no order, such as times with and without a time zone. */
    private static ProblemException unsorted(IllegalArgumentException e) {
        if (!"Comparison method violates its general contract!".equals(e.getMessage()))
            throw e;
        return new ProblemException(422, "The query is refused", "it sorts by values that have no order among each other: sort by their text, as in ORDER BY STR(?x)");
    }

    /** Jena 6.0.0 takes texts that differ in their direction only for the same, and then says by this message that they are not. */
    private static ProblemException unanswered(QueryException e) {
        if (e instanceof ARQInternalErrorException && firstLine(e).startsWith("Looks like the same (lang tags)"))
            return new ProblemException(422, "The query is refused", "it compares texts that differ in nothing but their direction, which have no order: compare what STR() gives of them");
        return new ProblemException(400, "The query cannot be answered", firstLine(e));
    }

    private static ProblemException timedOut(Duration limit) {
        return new ProblemException(503, "The query took too long", "it was given up after " + limit.toMillis() / 1000.0 + " seconds: ask for less at a time, or take a dump from /dumps/")
                .with("Retry-After", "60");
    }

    private static String firstLine(JenaException e) {
        return e.getMessage() == null ? "the engine gives no reason" : e.getMessage().lines().findFirst().orElse("");
    }
}
