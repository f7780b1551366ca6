package claimgraph.publication.answer;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** The forms in which the answer of a query can be had; the page is the last of them, for readers who ask for it. */
public final class AnswerForms {

    private static final Offers<Form> OF_ROWS = Offers.of(withPage(ResultForm.values())).and(ResultForm.JSON, "application/json", 0.9)
            .and(ResultForm.XML, "application/xml", 0.1).and(ResultForm.XML, "text/xml", 0.1);
    private static final Offers<Form> OF_GRAPHS = Offers.of(withPage(Representation.ofRdf().toArray(Form[]::new))).and(Representation.JSON_LD, "application/json", 0.5)
            .and(Representation.RDF_XML, "application/xml", 0.1);

    private AnswerForms() {}

    public static Offers<Form> of(Query query) {
        return query.isConstructType() || query.isDescribeType() ? OF_GRAPHS : OF_ROWS;
    }

    /** Each form once, the page last. */
    public static List<Form> all(Query query) {
        return of(query).offers().stream().map(Offers.Offer::form).distinct().toList();
    }

    private static List<Form> withPage(Form... forms) {
        return Stream.concat(Stream.of(forms), Stream.of(Representation.HTML)).toList();
    }
}
