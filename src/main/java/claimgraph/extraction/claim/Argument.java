package claimgraph.extraction.claim;

import claimgraph.extraction.Link;
import claimgraph.extraction.clause.Cause;
import claimgraph.extraction.clause.Causes;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The steps of the argument between the claims of an article: what leads to what, hangs on it, stands against it. */
final class Argument {

    private static final Set<String> VIEWS = Set.of("view", "claim", "argument", "assertion", "idea", "notion", "accusation", "allegation", "charge", "criticism", "suggestion", "it", "this", "that");
    private static final Set<String> REJECTING = Set.of("reject", "deny", "dispute", "doubt", "dismiss", "contradict", "refute", "contest");
    private static final Set<String> ALTERNATIVES = Set.of("alternatively", "otherwise", "or", "instead");
    private static final Set<String> BACKINGS = Set.of("indeed", "after", "for example", "for instance");

    /** A sentence with its claims, numbered. */
    record Stated(Reading reading, List<Draft> drafts, int firstNumber) {

        int number(Draft draft) {
            return firstNumber + drafts.indexOf(draft);
        }
    }

    private final Map<Integer, List<Link>> links = new TreeMap<>();

    /** @return the links that begin with each claim, by its number */
    static Map<Integer, List<Link>> of(List<Stated> sentences) {
        Argument argument = new Argument();
        Optional<Stated> before = Optional.empty();
        for (Stated sentence : sentences) {
            argument.within(sentence);
            before.ifPresent(b -> argument.across(b, sentence));
            if (!sentence.drafts().isEmpty())
                before = Optional.of(sentence);
        }
        return argument.links;
    }

    private void within(Stated s) {
        Tree tree = s.reading().tree();
        for (Cause cause : Causes.of(tree, s.reading().clauses()))
            link(Link.Type.LEADS_TO, at(s, cause.cause()), at(s, cause.effect()), s, s, "cause: " + tree.lemma(cause.signal()));
        for (Proposition p : s.reading().clauses())
            if (s.reading().stance(p).condition() && tree.is(p.top(), "advcl"))
                link(Link.Type.CONDITION_FOR, at(s, p.predicate()), at(s, tree.head(p.top())), s, s, "condition");
            else if (tree.is(p.top(), "conj") && tree.children(p.top(), "cc").stream().anyMatch(c -> tree.lemma(c).equals("or")))
                link(Link.Type.ALTERNATIVE_TO, at(s, tree.head(p.top())), at(s, p.predicate()), s, s, "alternative: or");
    }

    private void across(Stated before, Stated s) {
        Tree tree = s.reading().tree();
        Optional<Draft> now = first(s);
        String opening = tree.lemma(1);
        if (before.reading().tree().parse().sentence().paragraph() != tree.parse().sentence().paragraph() && !ALTERNATIVES.contains(opening))
            return;
        if (Causes.opening(tree).isPresent())
            link(Link.Type.LEADS_TO, last(before), now, before, s, "cause: what was said before");
        if (ALTERNATIVES.contains(opening))
            link(Link.Type.ALTERNATIVE_TO, last(before), now, before, s, "alternative: " + opening);
        if (BACKINGS.contains(opening) && (!opening.equals("after") || tree.size() > 1 && tree.lemma(2).equals("all")))
            link(Link.Type.SUPPORTS, now, last(before), s, before, "support: " + opening);
        rejected(s).ifPresent(draft -> before.drafts().stream().filter(d -> d.claimant().isPresent()).findFirst().or(() -> last(before))
                .ifPresent(view -> link(Link.Type.DISPUTES, Optional.of(draft), Optional.of(view), s, before, "rejection")));
    }

    /** "They reject this view". */
    private static Optional<Draft> rejected(Stated s) {
        Tree tree = s.reading().tree();
        return s.reading().clauses().stream().filter(p -> REJECTING.contains(tree.lemma(p.predicate())) && p.objects().stream().anyMatch(o -> VIEWS.contains(tree.lemma(o)))).findFirst()
                .flatMap(p -> s.drafts().stream().filter(d -> d.clause() == p.predicate()).findFirst());
    }

    private static Optional<Draft> first(Stated s) {
        int root = s.reading().tree().children(0).isEmpty() ? 0 : s.reading().tree().children(0).getFirst();
        return s.drafts().stream().filter(d -> d.clause() == root).findFirst().or(() -> s.drafts().stream().findFirst());
    }

    private static Optional<Draft> last(Stated s) {
        List<Draft> main = s.drafts().stream().filter(d -> !s.reading().tree().is(d.clause(), "acl:relcl", "advcl")).toList();
        List<Draft> of = main.isEmpty() ? s.drafts() : main;
        return of.isEmpty() ? Optional.empty() : Optional.of(of.getLast());
    }

    /** The surest claim that a word carries: its own, or that of the nearest clause it belongs to. */
    private static Optional<Draft> at(Stated s, int word) {
        Optional<Draft> own = surest(s.drafts().stream().filter(d -> d.word() == word).toList());
        if (own.isPresent())
            return own;
        Optional<Draft> below = surest(s.drafts().stream().filter(d -> s.reading().tree().isNounPhraseOf(d.word(), word)).toList());
        return below.isPresent() ? below : s.reading().clauseOf(word).flatMap(p -> surest(s.drafts().stream().filter(d -> d.clause() == p.predicate() && d.word() == p.predicate()).toList()));
    }

    private static Optional<Draft> surest(List<Draft> drafts) {
        return drafts.stream().max(Comparator.comparingDouble(Draft::confidence));
    }

    private void link(Link.Type type, Optional<Draft> from, Optional<Draft> to, Stated fromIn, Stated toIn, String rule) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to))
            return;
        List<Link> own = links.computeIfAbsent(fromIn.number(from.get()), n -> new ArrayList<>());
        Link link = new Link(type, toIn.number(to.get()), rule);
        if (own.stream().noneMatch(l -> l.type() == link.type() && l.to() == link.to()))
            own.add(link);
    }
}
