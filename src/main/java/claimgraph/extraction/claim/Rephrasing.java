package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says a predicate in other words, where the clause would be the whole sentence once more: "will leave" is "is going to leave". */
final class Rephrasing {

    private static final Map<String, String> MODALS = new LinkedHashMap<>();

    static {
        MODALS.put("will not ", "BE not going to ");
        MODALS.put("will ", "BE going to ");
        MODALS.put("cannot ", "BE unable to ");
        MODALS.put("can ", "BE able to ");
        MODALS.put("does not need to ", "has no need to ");
        MODALS.put("do not need to ", "have no need to ");
        MODALS.put("needs to ", "has to ");
        MODALS.put("need to ", "have to ");
        MODALS.put("wants to ", "wishes to ");
        MODALS.put("want to ", "wish to ");
        MODALS.put("wants", "would like");
        MODALS.put("want", "would like");
        MODALS.put("should not ", "ought not to ");
        MODALS.put("should ", "ought to ");
    }

    private Rephrasing() {}

    /** @param predicate as it would be put else */
    static Optional<String> of(Proposition p, String verb, String predicate, Stance stance, boolean plural) {
        String be = plural ? "are" : "is";
        Optional<String> modal = MODALS.entrySet().stream().filter(m -> predicate.startsWith(m.getKey())).findFirst().map(m -> m.getValue().replace("BE", be) + predicate.substring(m.getKey().length()));
        if (modal.isPresent())
            return modal;
        if (p.copular())
            return predicate.matches("(is|are|was|were) (not )?(?!in |at |on |of |not |from |with |about )\\S.*") ? Optional.of(counts(predicate, plural)) : Optional.empty();
        boolean told = stance.past() && !stance.negated() && !p.passive() && predicate.startsWith(Conjugation.past(verb));
        return told ? Optional.of((plural ? "have " : "has ") + Conjugation.participle(verb) + predicate.substring(Conjugation.past(verb).length())) : Optional.empty();
    }

    private static String counts(String predicate, boolean plural) {
        boolean past = predicate.startsWith("w");
        boolean not = predicate.matches("\\w+ not .*");
        String rest = predicate.replaceFirst("\\w+ (not )?", "");
        String verb = not ? (past ? "did not count" : plural ? "do not count" : "does not count") : past ? "counted" : plural ? "count" : "counts";
        return verb + " as " + rest;
    }
}
