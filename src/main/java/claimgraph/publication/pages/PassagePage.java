package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;

/** A passage: where it stands, and the claims that rest on it. */
public record PassagePage(Frame frame, Link article, PassageLine passage, List<ClaimLine> claims) {

    static PassagePage of(View view, Claims claims, Node passage) {
        List<Link> articles = view.links(view.objects(passage, OA.hasSource.asNode()));
        return new PassagePage(view.frame(passage, view.names().of(passage).text(), articles.toArray(Link[]::new)), articles.isEmpty() ? null : articles.get(0),
                PassageLine.of(view, passage), claims.lines(view.subjects(CG.EVIDENCE, passage)));
    }
}
