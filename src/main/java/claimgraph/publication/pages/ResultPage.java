package claimgraph.publication.pages;

import claimgraph.publication.pages.Frame.Format;
import java.util.List;

/**
 * The answer to a query that a reader asked the endpoint.
 *
 * @param query  the SPARQL text
 * @param editor the query in the query page
 */
public record ResultPage(Frame frame, String query, String editor, Shown shown) {

    static ResultPage of(View view, String query, Outcome outcome, List<Format> files) {
        Frame frame = new Frame("Answer", null, null, files, List.of(Link.to("/query", "Query")), "", view.manifest().version(), "result");
        return new ResultPage(frame, query, QueryPage.address(query), Shown.of(view, outcome, files));
    }
}
