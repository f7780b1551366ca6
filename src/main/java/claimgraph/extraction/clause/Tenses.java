package claimgraph.extraction.clause;

import java.util.Set;

/** Tells when verbs speak of: done, told before it came, told of what came after. */
public final class Tenses {

    private static final Set<String> AFTERWARDS = Set.of("later", "eventually", "subsequently", "afterwards", "afterward", "thereafter");
    private static final Set<String> AGAIN = Set.of("regularly", "often", "routinely", "frequently");
    private static final Set<String> HABITS = Set.of("traditionally", "historically");

    private final Tree tree;

    public Tenses(Tree tree) {
        this.tree = tree;
    }

    boolean isDone(int verb) {
        return tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN") && tree.has(verb, "aux");
    }

    /** "They said that they would": what was to come then, on no condition. */
    boolean isToldBefore(int verb) {
        int head = tree.head(verb);
        return head > 0 && tree.is(verb, "ccomp") && tree.tag(head).equals("VBD");
    }

    /** "They would later attack it", "they would often attack it": it came about. */
    boolean isToldAfter(int verb) {
        boolean would = tree.children(verb, "aux").stream().anyMatch(a -> tree.lemma(a).equals("would")) && tree.children(verb, "aux").size() == 1;
        return would && tree.children(verb, "advmod").stream().anyMatch(a -> AFTERWARDS.contains(tree.lemma(a)) || AGAIN.contains(tree.lemma(a)));
    }

    /** "has traditionally backed it", "traditionally backs it": so far it does. */
    boolean isHabit(int verb, int adverb) {
        return HABITS.contains(tree.lemma(adverb)) && !tree.tag(verb).equals("VBD") && tree.children(verb, "aux", "cop", "aux:pass").stream().noneMatch(a -> tree.tag(a).equals("VBD"));
    }

    /** "arms", "armed", "was armed", "having armed". */
    public boolean isPast(int verb) {
        var auxiliaries = tree.children(verb, "aux", "aux:pass", "cop");
        return auxiliaries.isEmpty() ? tree.tag(verb).equals("VBD") : auxiliaries.stream().anyMatch(a -> tree.tag(a).equals("VBD") || tree.token(a).form().equalsIgnoreCase("having"));
    }
}
