package claimgraph.extraction.claim;

import claimgraph.extraction.Kind;
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
import java.util.TreeMap;

/** The steps of the argument between the claims of an article: what leads to what, hangs on it, stands against it. Only what a word says is a step. */
final class Argument {

    /** A sentence with its claims, numbered. */
    record Stated(Reading reading, List<Draft> drafts, int firstNumber) {

        int number(Draft draft) {
            return firstNumber + drafts.indexOf(draft);
        }

        Tree tree() {
            return reading.tree();
        }
    }

    private final Map<Integer, List<Link>> links = new TreeMap<>();

    /** @return the links that begin with each claim, by its number */
    static Map<Integer, List<Link>> of(List<Stated> sentences) {
        Argument argument = new Argument();
        Optional<Stated> before = Optional.empty();
        for (Stated sentence : sentences) {
            argument.causes(before.filter(b -> paragraph(b) == paragraph(sentence)), sentence);
            argument.within(sentence);
            argument.rejected(before, sentence);
            before.ifPresent(b -> argument.across(b, sentence));
            if (!sentence.drafts().isEmpty())
                before = Optional.of(sentence);
        }
        return argument.links;
    }

    private static int paragraph(Stated s) {
        return s.tree().parse().sentence().paragraph();
    }

    /** "This" and "that attack" as a cause are what the sentence before says. */
    private void causes(Optional<Stated> before, Stated s) {
        for (Cause cause : s.reading().causes()) {
            String rule = "cause: " + s.tree().lemma(cause.signal());
            if (!Signals.pointsBack(s.tree(), cause.cause()))
                link(Signals.isReason(s.tree(), cause) ? reason(at(s, cause.effect())) : Link.Type.LEADS_TO, at(s, cause.cause()), at(s, cause.effect()), s, s, rule);
            else
                before.ifPresent(b -> link(Link.Type.LEADS_TO, last(b), own(s, cause.effect()).or(() -> at(s, cause.signal())).or(() -> at(s, cause.effect())), b, s, rule));
        }
    }

    /** What is given as a reason for a judgement or a forecast backs it: nothing has come about. */
    private static Link.Type reason(Optional<Draft> effect) {
        return effect.filter(e -> e.kind() == Kind.ASSESSMENT || e.kind() == Kind.PREDICTION).isPresent() ? Link.Type.SUPPORTS : Link.Type.LEADS_TO;
    }

    private void within(Stated s) {
        Tree tree = s.tree();
        for (Proposition p : s.reading().clauses()) {
            Optional<Integer> condition = s.reading().stance(p).condition() && tree.is(p.top(), "advcl") ? Optional.of(tree.head(p.top())) : Signals.asLongAs(tree, p);
            Link.Type type = Signals.isUnless(tree, p) ? Link.Type.ALTERNATIVE_TO : Link.Type.CONDITION_FOR;
            condition.ifPresent(main -> link(type, at(s, p.predicate()), at(s, main), s, s, "condition"));
            if (tree.is(p.top(), "conj") && tree.children(p.top(), "cc").stream().anyMatch(c -> tree.lemma(c).equals("or")))
                link(Link.Type.ALTERNATIVE_TO, at(s, tree.head(p.top())), at(s, p.predicate()), s, s, "alternative: or");
            Signals.instead(tree, p).ifPresent(words -> link(Link.Type.ALTERNATIVE_TO, at(s, tree.head(p.top())), at(s, p.predicate()), s, s, "alternative: " + words));
            if (Signals.shows(tree, p))
                p.subjects().forEach(subject -> link(Link.Type.SUPPORTS, at(s, subject), tree.child(p.predicate(), "ccomp").flatMap(c -> at(s, c)), s, s, "support: " + tree.lemma(p.predicate())));
        }
    }

    /** "They reject this view", of a view just reported. */
    private void rejected(Optional<Stated> before, Stated s) {
        for (Draft draft : s.drafts())
            if (s.reading().clauses().stream().anyMatch(p -> p.predicate() == draft.word() && Signals.rejectsAView(s.reading(), p)))
                reported(s.drafts().stream().filter(d -> d.clause() < draft.clause()).toList())
                        .ifPresentOrElse(view -> link(Link.Type.DISPUTES, Optional.of(draft), Optional.of(view), s, s, "rejection"),
                                () -> before.ifPresent(b -> link(Link.Type.DISPUTES, Optional.of(draft), reported(b.drafts()).or(() -> last(b)), s, b, "rejection")));
    }

    /** The last claim that is a view of somebody named. */
    static Optional<Draft> reported(List<Draft> drafts) {
        return drafts.stream().filter(d -> d.claimant().isPresent()).reduce((a, b) -> b);
    }

    private void across(Stated before, Stated s) {
        Optional<String> alternative = Signals.opening(s.tree(), "alternative");
        if (paragraph(before) != paragraph(s) && alternative.isEmpty())
            return;
        Optional<Draft> now = first(s);
        if (Causes.opening(s.tree()).isPresent())
            link(Link.Type.LEADS_TO, last(before), now, before, s, "cause: what was said before");
        alternative.ifPresent(words -> link(Link.Type.ALTERNATIVE_TO, last(before), now, before, s, "alternative: " + words));
        Signals.opening(s.tree(), "support").ifPresent(words -> link(Link.Type.SUPPORTS, now, last(before), s, before, "support: " + words));
    }

    /** The claim of the main clause. */
    private static Optional<Draft> first(Stated s) {
        int root = s.tree().children(0).isEmpty() ? 0 : s.tree().children(0).getFirst();
        return surest(s.drafts().stream().filter(d -> d.clause() == root).toList()).or(() -> main(s).stream().findFirst());
    }

    private static Optional<Draft> last(Stated s) {
        List<Draft> main = main(s);
        List<Draft> of = main.isEmpty() ? s.drafts() : main;
        return of.isEmpty() ? Optional.empty() : Optional.of(of.getLast());
    }

    private static List<Draft> main(Stated s) {
        return s.drafts().stream().filter(d -> !s.tree().is(d.clause(), "acl:relcl", "advcl")).toList();
    }

    /** The surest claim that a word carries: its own, that of its noun phrase, or that of the clause it belongs to. */
    private static Optional<Draft> at(Stated s, int word) {
        return own(s, word).or(() -> s.reading().clauseOf(word).flatMap(p -> surest(s.drafts().stream().filter(d -> d.clause() == p.predicate() && d.word() == p.predicate()).toList())));
    }

    private static Optional<Draft> own(Stated s, int word) {
        Optional<Draft> own = surest(s.drafts().stream().filter(d -> d.word() == word).toList()).or(() -> surest(s.drafts().stream().filter(d -> s.tree().isNounPhraseOf(d.word(), word)).toList()));
        return own.isPresent() || !s.tree().isNoun(word) ? own : surest(s.drafts().stream().filter(d -> s.tree().branch(word).get(d.word())).toList());
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
