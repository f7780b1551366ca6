package claimgraph.extraction.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A way to say that one actor stands in a relation to another, a line of the lexicon.
 *
 * @param relation local name of the relation
 * @param name     the frame as the lexicon writes it; it names the rule
 * @param form     what the first word is
 * @param lacking  whether it says that the relation does not hold: "A wash hand of B"
 * @param reversed whether the subject of the frame is the object of the relation
 * @param denied   whether it takes a denial to say so: "A not trust B"
 * @param ofObject whether its first slot is the object of the verb, whoever the subject is: "it drive A into arm of B"
 * @param words    lemmas of its first word, any of them
 * @param steps    what follows the first word
 */
record Frame(String relation, String name, Form form, boolean lacking, boolean reversed, boolean denied, boolean ofObject, Set<String> words, List<Step> steps) {

    /** How a frame begins: "A verb", "A be noun", "A 's noun". */
    enum Form {
        VERB, STATE, NOUN
    }

    /**
     * A part of a frame after its first word.
     *
     * @param prepositions those that may join it; empty for a direct object
     * @param words        lemmas it may have, {@code *} for any; empty for the slot of an actor
     */
    record Step(Set<String> prepositions, Set<String> words) {

        private static final String ANYTHING = "*";

        boolean takes(String lemma) {
            return words.contains(lemma) || words.contains(ANYTHING);
        }

        boolean isSlot() {
            return words.isEmpty();
        }
    }

    private static final Set<String> PREPOSITIONS = Set.of("with", "on", "against", "to", "of", "for", "from", "over", "by", "in", "into", "at", "about", "toward", "towards", "among",
            "under", "around", "as", "behind", "upon", "amid", "after", "following", "alongside", "beside", "near", "along", "within", "off", "without", "through", "before", "opposite", "facing", "in_front_of", "that", "do", "across", "inside", "outside", "beyond", "onto", "throughout", "between", "round", "past", "down", "beneath");

    static Frame of(String relation, String text) {
        boolean denied = text.matches("A (not|cannot) .*");
        List<String> parts = Arrays.asList(text.replaceFirst("^([AB]) (not|cannot|can) ", "$1 ").split(" "));
        Form form = parts.get(1).equals("be") ? Form.STATE : parts.get(1).equals("'s") ? Form.NOUN : Form.VERB;
        boolean ofObject = parts.getFirst().equals("it");
        int first = form == Form.VERB ? 1 : 2;
        return new Frame(relation.replaceFirst("^not ", ""), text, form, relation.startsWith("not "), parts.get(ofObject ? 2 : 0).equals("B"), denied, ofObject, Set.of(parts.get(first).split("\\|")), steps(parts.subList(ofObject ? 3 : first + 1, parts.size())));
    }

    private static List<Step> steps(List<String> parts) {
        List<Step> steps = new java.util.ArrayList<>();
        Set<String> prepositions = Set.of();
        for (String part : parts) {
            Set<String> words = Set.of(part.split("\\|"));
            if (PREPOSITIONS.containsAll(words))
                prepositions = words;
            else {
                steps.add(new Step(prepositions, part.matches("[AB]") ? Set.of() : words));
                prepositions = Set.of();
            }
        }
        if (!prepositions.isEmpty())
            steps.add(new Step(prepositions, Set.of(Step.ANYTHING)));
        return List.copyOf(steps);
    }

    /** The more a frame asks for, the surer it is. */
    int demands() {
        return steps.size() * 2 + (int) steps.stream().filter(s -> !s.prepositions().isEmpty()).count() + (isAdjunct() ? -2 : 0) + (denied ? 1 : 0);
    }

    /** Whether it is not enough to say that it is not done: "A cannot live without B". */
    boolean wantsInability() {
        return name.startsWith("A cannot ");
    }

    /** Whether it takes ability to say so: "B can count on the support of A". */
    boolean wantsAbility() {
        return name.startsWith("B can ");
    }

    /** "would be lost without B": to say what would come of it is to say that B is needed now. */
    boolean saysNeed() {
        return relation.equals("dependsOn") && steps.getLast().prepositions().contains("without");
    }

    /** Whether it begins with any verb, so that another frame may say what the verb does: "A _ with help of B". */
    boolean isAdjunct() {
        return words.stream().allMatch(word -> word.startsWith("_"));
    }

    /** Whether the word of a step is its direct object, so that it cannot be the actor. */
    boolean names(String lemma) {
        return steps.stream().anyMatch(s -> s.prepositions().isEmpty() && s.words().contains(lemma));
    }

    /** Whether it says more than who it is done to by a preposition: "A defend B against criticism". */
    boolean takesWordBy(String preposition) {
        return steps.stream().anyMatch(s -> !s.isSlot() && !s.words().contains(Step.ANYTHING) && s.prepositions().contains(preposition));
    }

    /** Whether one of its steps takes the other actor by one of these prepositions. */
    boolean takesBy(String preposition) {
        return steps.stream().anyMatch(s -> s.isSlot() && s.prepositions().contains(preposition));
    }
}
