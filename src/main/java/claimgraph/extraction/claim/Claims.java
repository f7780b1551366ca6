package claimgraph.extraction.claim;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.parse.Parse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The claims of an article, from its sentences and whom they speak of. */
public final class Claims {

    private Claims() {}

    public static List<Candidate> of(List<Parse> parses, List<List<Mention>> mentions) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < parses.size(); i++) {
            Reading reading = new Reading(parses.get(i), mentions.get(i));
            List<Draft> related = new RelationClaims(reading).all();
            List<Draft> plain = new PlainClaims(reading).besides(related);
            Stream.concat(related.stream(), plain.stream()).sorted(Comparator.comparingInt(Draft::clause)).forEach(drafts::add);
        }
        List<Candidate> claims = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++)
            claims.add(candidate(i + 1, drafts.get(i)));
        return claims;
    }

    private static Candidate candidate(int number, Draft d) {
        return new Candidate(number, d.kind(), d.wording(), d.claimant(), d.passage(), d.about(), d.relation(), d.stance().negated(), d.stance().certainty(), d.period(), d.confidence(), List.of(), d.reasons());
    }
}
