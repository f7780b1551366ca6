package claimgraph.extraction.claim;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.Link;
import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.parse.Parse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims of an article, from its sentences and whom they speak of. */
public final class Claims {

    private Claims() {}

    public static List<Candidate> of(List<Parse> parses, List<List<Mention>> mentions) {
        List<Argument.Stated> sentences = new ArrayList<>();
        int newestYear = Bygone.newestYear(parses.stream().map(Tree::new).toList());
        Optional<String> narrated = Optional.empty();
        int next = 1;
        for (int i = 0; i < parses.size(); i++) {
            Reading reading = new Reading(parses.get(i), mentions.get(i));
            boolean goesOn = i > 0 && parses.get(i).sentence().paragraph() == parses.get(i - 1).sentence().paragraph();
            Bygone.Told told = new Bygone.Told(newestYear, goesOn ? narrated : Optional.empty());
            List<Draft> drafts = drafts(reading, told, sentences);
            sentences.add(new Argument.Stated(reading, drafts, next));
            next += drafts.size();
            narrated = new Bygone(reading.tree(), reading.clauses(), told).narrated();
        }
        Map<Integer, List<Link>> links = Argument.of(sentences);
        return sentences.stream().flatMap(s -> s.drafts().stream().map(d -> candidate(s.number(d), d, links.getOrDefault(s.number(d), List.of())))).toList();
    }

    private static List<Draft> drafts(Reading reading, Bygone.Told told, List<Argument.Stated> before) {
        List<Draft> related = new RelationClaims(reading, told).all();
        List<Draft> plain = new PlainClaims(reading, new Antecedents(before)).besides(related, before.isEmpty() ? List.of() : before.getLast().drafts());
        return Stream.concat(related.stream(), plain.stream()).sorted(Comparator.comparingInt(Draft::clause)).toList();
    }

    private static Candidate candidate(int number, Draft d, List<Link> links) {
        return new Candidate(number, d.kind(), d.wording(), d.claimant(), d.passage(), d.about(), d.relation(), d.stance().negated(), d.stance().certainty(), d.period(), d.confidence(), links, d.reasons());
    }
}
