package claimgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Claimgraph ontology that the program itself speaks of; all of them stand in {@code ontology/claimgraph.ttl}. */
public final class CG {

    public static final String ONTOLOGY = "https://w3id.org/claimgraph/ontology";
    public static final String NS = ONTOLOGY + "#";
    public static final String SHAPES = "https://w3id.org/claimgraph/shapes#";

    public static final Node ARTICLE = term("Article");
    public static final Node PASSAGE = term("Passage");
    public static final Node CLAIM = term("Claim");
    public static final Node ACTOR = term("Actor");
    public static final Node STATE = term("State");
    public static final Node GOVERNMENT = term("Government");
    public static final Node PERSON = term("Person");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node PLACE = term("Place");
    public static final Node EVENT = term("Event");
    public static final Node ISSUE = term("Issue");

    public static final Node OPTION = term("Option");
    public static final Node WORDING = term("wording");
    public static final Node CLAIMANT = term("claimant");
    public static final Node MADE_IN = term("madeIn");
    public static final Node EVIDENCE = term("evidence");
    public static final Node ABOUT = term("about");
    public static final Node CERTAINTY = term("certainty");
    public static final Node CERTAIN = term("Certain");
    public static final Node PROBABLE = term("Probable");
    public static final Node POSSIBLE = term("Possible");
    public static final Node CONDITIONAL = term("Conditional");
    public static final Node NEGATED = term("negated");
    public static final Node HOLDS_FROM = term("holdsFrom");
    public static final Node HOLDS_UNTIL = term("holdsUntil");
    public static final Node PERIOD = term("period");
    public static final Node LEADS_TO = term("leadsTo");
    public static final Node SUPPORTS = term("supports");
    public static final Node DISPUTES = term("disputes");
    public static final Node CONDITION_FOR = term("conditionFor");
    public static final Node ALTERNATIVE_TO = term("alternativeTo");
    public static final Node STATUS = term("status");
    public static final Node ACCEPTED = term("Accepted");
    public static final Node CANDIDATE = term("Candidate");
    public static final Node RETRACTED = term("Retracted");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node RELATED_TO = term("relatedTo");
    public static final Node GOVERNS = term("governs");
    public static final Node HEADS = term("heads");
    public static final Node MEMBER_OF = term("memberOf");
    public static final Node LOCATED_IN = term("locatedIn");
    public static final Node PARAGRAPH = term("paragraph");
    public static final Node SENTENCE = term("sentence");
    public static final Node DIGEST = term("digest");

    private CG() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
