package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Token;
import java.util.List;

/**
 * What a later word may refer back to.
 *
 * @param sentence number of its sentence in the article
 * @param token    the word that names it
 * @param clause   index of the predicate it belongs to
 * @param ownsASubject whether it is the possessor of a subject, as in "Japan's insistence led to it being alone"
 * @param aside    whether its clause is subordinate
 * @param isMain   whether its clause is the main one
 * @param things   what it means; none for a common noun, several for a group
 */
record Referent(int sentence, Token token, int clause, boolean ownsASubject, boolean aside, boolean isMain, List<Thing> things) {

    boolean isSubject() {
        return Grammar.isSubject(token) || token.relation().equals("vocative");
    }

    /** "The rebels" in "the worry is the rebels". */
    boolean isSaidToBe() {
        return token.relation().equals("root");
    }

    boolean isGroup() {
        return things.size() > 1;
    }

    boolean isCommon() {
        return things.isEmpty();
    }

    boolean isPerson() {
        return things.size() == 1 && things.getFirst().type() == Type.PERSON;
    }

    /** "The Taliban", "the Rapid Support Forces": one that is also spoken of as many. */
    boolean isBody() {
        return things.size() == 1 && things.getFirst().type() == Type.ORGANIZATION && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** "Peruvian" in "the Peruvian plan". */
    boolean isAdjective() {
        return token.tag().startsWith("JJ") || token.relation().equals("amod");
    }

    boolean isActor() {
        return !things.isEmpty() && things.stream().allMatch(thing -> thing.type().isActor());
    }
}
