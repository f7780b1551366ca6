package claimgraph.extraction.mend;

import java.util.Set;

/** Mends participles and gerunds that hang on the wrong word. */
final class Participles {

    private static final Set<String> REPROACHES = Set.of("accuse", "suspect", "blame", "criticize", "criticise", "denounce", "praise");
    private static final Set<String> DONE_TO = Set.of("back", "support", "arm", "fund", "train", "sponsor", "supply", "finance", "equip", "bankroll", "control", "occupy", "dominate", "rule", "run", "protect", "sanction", "influence", "ally", "align");
    private static final Set<String> ADVERBS = Set.of("away", "back", "off", "down");

    private Participles() {}

    /** "Peru was accused by Chile of arming Brazil": of what Peru did, not Chile. */
    static void reproachOfAgent(Branches s, int gerund) {
        int agent = s.head(gerund);
        if (s.tag(gerund).equals("VBG") && s.is(gerund, "acl") && s.is(agent, "obl:agent") && REPROACHES.contains(s.lemma(s.head(agent))))
            s.hang(gerund, s.head(agent), "advcl");
    }

    /** "Peruvian-backed Chile": a participle and who does it. */
    static void doerBefore(Branches s, int doer) {
        int participle = s.head(doer);
        if (s.lemma(doer + 1).equals("-") && participle == doer + 2 && s.tag(doer).matches("NNPS?|JJ") && DONE_TO.contains(s.lemma(participle)) && s.tag(participle).equals("VBN") && s.is(participle, "amod") && s.head(participle) > participle) {
            s.name(participle, "acl");
            s.move(doer, participle, "obl:agent");
        }
    }

    /** "Peru (backed by Chile)". */
    static void inBrackets(Branches s, int participle) {
        int noun = s.head(participle);
        if (s.is(participle, "parataxis") && s.tag(participle).equals("VBN") && s.has(participle, "obl:agent") && !s.has(participle, "aux", "aux:pass", "nsubj") && s.isNoun(noun) && noun == participle - 2)
            s.name(participle, "acl");
    }

    /** "shied away from helping": the gerund belongs to the verb. */
    static void gerundOfAdverb(Branches s, int gerund) {
        int adverb = s.head(gerund);
        if (s.is(gerund, "advcl") && s.tag(gerund).equals("VBG") && s.is(adverb, "advmod", "compound:prt") && ADVERBS.contains(s.lemma(adverb)) && s.isVerb(s.head(adverb)))
            s.hang(gerund, s.head(adverb), "advcl");
    }
}
