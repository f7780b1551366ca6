package claimgraph.extraction.claim;

import claimgraph.article.Sentence;
import claimgraph.extraction.Kind;
import claimgraph.extraction.Period;
import claimgraph.extraction.Reason;
import claimgraph.extraction.Relation;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Stance;
import java.util.List;
import java.util.Optional;

/**
 * A claim before it has its number and its links.
 *
 * @param word   the word that says it: a predicate or, of what is only presupposed, a noun
 * @param clause the predicate of the clause it stands in
 * @param told   whether the clause says it; otherwise it only takes it for granted
 */
public record Draft(Sentence passage, int word, int clause, boolean told, Kind kind, String wording, Optional<Thing> claimant, List<Thing> about, Optional<Relation> relation, Stance stance,
        Optional<Period> period, double confidence, List<Reason> reasons) {

    public Draft {
        about = List.copyOf(about);
        reasons = List.copyOf(reasons);
    }
}
