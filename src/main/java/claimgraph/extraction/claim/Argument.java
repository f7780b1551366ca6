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

        int paragraph() {
            return tree().parse().sentence().paragraph();
        }
    }

    private final Map<Integer, List<Link>> links = new TreeMap<>();

    /** @return the links that begin with each claim, by its number */
    static Map<Integer, List<Link>> of(List<Stated> sentences) {
        Argument argument = new Argument();
        Optional<Stated> before = Optional.empty();
        for (int i = 0; i < sentences.size(); i++) {
            Stated sentence = sentences.get(i);
            Antecedents antecedents = new Antecedents(sentences.subList(0, i));
            argument.causes(antecedents, sentence);
            Effects.of(sentence, antecedents).forEach(step -> argument.link(step.type(), step.from(), step.to(), step.in(), sentence, step.rule()));
            argument.within(sentence);
            argument.rejected(before, sentence);
            before.ifPresent(b -> argument.across(b, sentence));
            if (!sentence.drafts().isEmpty())
                before = Optional.of(sentence);
        }
        return argument.links;
    }

    /** "This" and "that attack" as a cause are what an earlier sentence says. */
    private void causes(Antecedents antecedents, Stated s) {
        for (Cause cause : s.reading().causes()) {
            String rule = "cause: " + s.tree().lemma(cause.signal());
            Optional<Antecedents.Found> earlier = Signals.pointsBack(s.tree(), cause.cause()) ? antecedents.pointedAt(s.reading(), cause.cause()) : own(s, cause.cause()).isPresent() ? Optional.empty() : antecedents.named(s.reading(), cause.cause());
            if (earlier.isPresent())
                link(Link.Type.LEADS_TO, Optional.of(earlier.get().draft()), told(s, cause), earlier.get().sentence(), s, rule);
            else if (!Signals.pointsBack(s.tree(), cause.cause()))
                link(Signals.isReason(s.tree(), cause) ? reason(at(s, cause.effect())) : Link.Type.LEADS_TO, at(s, cause.cause()), at(s, cause.effect()), s, s, rule);
        }
    }

    /** The claim that something was brought about: its relation or, where it has none, the one that says what brought it about. */
    private static Optional<Draft> told(Stated s, Cause cause) {
        Optional<Draft> said = own(s, cause.signal()).filter(d -> d.kind() == Kind.EXPLANATION && d.relation().isEmpty());
        return own(s, cause.effect()).filter(d -> d.relation().isPresent()).or(() -> said).or(() -> own(s, cause.effect())).or(() -> at(s, cause.signal())).or(() -> at(s, cause.effect()));
    }

    /** What is given as a reason for a judgement or a forecast backs it: nothing has come about. */
    private static Link.Type reason(Optional<Draft> effect) {
        return effect.filter(e -> e.kind() == Kind.ASSESSMENT || e.kind() == Kind.PREDICTION).isPresent() ? Link.Type.SUPPORTS : Link.Type.LEADS_TO;
    }

    private void within(Stated s) {
        Tree tree = s.tree();
        for (Proposition p : s.reading().clauses()) {
            Optional<Integer> condition = s.reading().stance(p).condition() && tree.is(p.top(), "advcl") && !Signals.isConcession(tree, p) ? Optional.of(tree.head(p.top())) : Signals.asLongAs(tree, p);
            Link.Type type = Signals.isUnless(tree, p) ? Link.Type.ALTERNATIVE_TO : Link.Type.CONDITION_FOR;
            condition.ifPresent(main -> link(type, at(s, p.predicate()), at(s, main), s, s, "condition"));
            if (tree.is(p.top(), "conj") && tree.children(p.top(), "cc").stream().anyMatch(c -> tree.lemma(c).equals("or")))
                link(Link.Type.ALTERNATIVE_TO, at(s, tree.head(p.top())), at(s, p.predicate()), s, s, "alternative: or");
            Signals.instead(tree, p).ifPresent(words -> link(Link.Type.ALTERNATIVE_TO, at(s, tree.head(p.top())), at(s, p.predicate()), s, s, "alternative: " + words));
            Signals.otherwise(tree, p).ifPresent(other -> link(Link.Type.ALTERNATIVE_TO, at(s, other), at(s, p.predicate()), s, s, "alternative: otherwise"));
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
        if (before.paragraph() != s.paragraph() && alternative.isEmpty())
            return;
        Optional<Draft> now = first(s);
        if (Causes.opening(s.tree()).isPresent()) {
            link(Link.Type.LEADS_TO, last(before), now, before, s, "cause: what was said before");
            if (Causes.isResult(s.tree(), 1) || Causes.opensWithResult(s.tree()))
                s.tree().children(s.tree().children(0).getFirst(), "conj").stream().filter(c -> s.tree().has(c, "nsubj", "nsubj:pass")).forEach(c -> link(Link.Type.LEADS_TO, last(before), at(s, c), before, s, "cause: what was said before"));
        }
        for (Draft rejection : before.drafts())
            if (before.reading().clauses().stream().anyMatch(p -> p.predicate() == rejection.word() && Signals.rejectsAView(before.reading(), p)))
                s.drafts().stream().filter(d -> d.claimant().isPresent() && d.claimant().get().equals(rejection.about().getFirst())).forEach(d -> link(Link.Type.SUPPORTS, Optional.of(d), Optional.of(rejection), s, before, "reason of a rejection"));
        alternative.ifPresent(words -> link(Link.Type.ALTERNATIVE_TO, last(before), now, before, s, "alternative: " + words));
        Signals.opening(s.tree(), "support").ifPresent(words -> link(Link.Type.SUPPORTS, now, last(before), s, before, "support: " + words));
    }

    /** The claim of the main clause. */
    private static Optional<Draft> first(Stated s) {
        int root = s.tree().children(0).isEmpty() ? 0 : s.tree().children(0).getFirst();
        List<Draft> own = s.drafts().stream().filter(d -> d.clause() == root).toList();
        return surest(own.stream().filter(Draft::told).toList()).or(() -> surest(own)).or(() -> main(s).stream().findFirst());
    }

    static Optional<Draft> last(Stated s) {
        List<Draft> main = main(s);
        List<Draft> told = main.stream().filter(Draft::told).toList();
        List<Draft> of = !told.isEmpty() ? told : main.isEmpty() ? s.drafts() : main;
        return of.isEmpty() ? Optional.empty() : Optional.of(of.getLast());
    }

    private static List<Draft> main(Stated s) {
        return s.drafts().stream().filter(d -> !s.tree().is(d.clause(), "acl:relcl", "advcl")).toList();
    }

    /** The surest claim that a word carries: its own, that of its noun phrase, or that of the clause it belongs to. */
    static Optional<Draft> at(Stated s, int word) {
        return own(s, word).or(() -> s.reading().clauseOf(word).flatMap(p -> surest(s.drafts().stream().filter(d -> d.clause() == p.predicate() && d.word() == p.predicate()).toList())))
                .or(() -> surest(s.drafts().stream().filter(d -> d.told() && s.reading().unfolded(d.clause()).filter(w -> w == word).isPresent()).toList()));
    }

    static Optional<Draft> own(Stated s, int word) {
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
