package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.Reason;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.List;

/** How sure a candidate is: a sum over the rules that made it. */
final class Confidence {

    private Confidence() {}

    static double of(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::effect).sum();
        return Math.round(Math.clamp(sum, 0.05, 0.99) * 100) / 100.0;
    }

    static List<Reason> reasons(Tree tree, Found found, Stance stance, boolean unnamedHolder) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(found.frame().relation() + ": " + shortened(found.frame().name()), tree.token(found.head()).form(), base(found)));
        mention(tree, found.first(), reasons);
        mention(tree, found.second(), reasons);
        found.via().filter(p -> p.borrowed()).ifPresent(p -> reasons.add(new Reason("subject taken from another clause", tree.token(p.predicate()).form(), -0.08)));
        if (unnamedHolder)
            reasons.add(new Reason("a view of nobody named", "", -0.1));
        if (stance.certainty() != Certainty.CERTAIN || stance.negated())
            reasons.add(new Reason("not put flat", "", -0.05));
        stance.signs().forEach(s -> reasons.add(new Reason(s.rule(), tree.token(s.word()).form(), 0)));
        return reasons;
    }

    private static double base(Found found) {
        return switch (found.frame().form()) {
            case VERB -> found.frame().steps().size() > 1 ? 0.88 : 0.82;
            case STATE -> 0.88;
            case NOUN -> found.via().isPresent() ? 0.82 : 0.72;
        };
    }

    private static void mention(Tree tree, Party party, List<Reason> reasons) {
        reasons.add(new Reason(party.rule(), tree.token(party.word()).form(), -0.4 * (1 - party.weight())));
    }

    private static String shortened(String frame) {
        return frame.replaceAll("\\|[^ ]+", "…");
    }
}
