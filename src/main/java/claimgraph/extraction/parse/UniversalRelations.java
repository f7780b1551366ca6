package claimgraph.extraction.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a tree of ClearNLP dependencies, as NLP4J makes it, into one of Universal Dependencies (version 2, with the names
 * {@code nsubjpass}, {@code auxpass} and {@code csubjpass} of version 1). Most labels only change their name; heads change where a
 * function word was one:
 *
 * <table>
 * <caption>What changes more than its name</caption>
 * <tr><td>be → attr, acomp</td><td>the complement is the head, be its {@code cop}; with "there", the complement is {@code nsubj}</td></tr>
 * <tr><td>be → prep → pobj, no other complement</td><td>the object is the head, be its {@code cop}</td></tr>
 * <tr><td>prep, dative, agent → pobj</td><td>the object hangs on the head, as {@code obl} of a verb or adjective, {@code nmod} of a noun, {@code obl:agent};
 *     the preposition is its {@code case}</td></tr>
 * <tr><td>prep → pcomp</td><td>the clause is {@code advcl} or {@code acl}, the preposition its {@code mark}</td></tr>
 * <tr><td>ccomp before a semicolon</td><td>{@code parataxis}</td></tr>
 * <tr><td>ccomp in the infinitive with nsubj</td><td>the subject is {@code obj} of the verb above, the infinitive its {@code xcomp}</td></tr>
 * <tr><td>nmod before a noun</td><td>{@code amod}, {@code nummod}, {@code det} or {@code compound} by its tag</td></tr>
 * <tr><td>conj of a conj</td><td>hangs on the first conjunct</td></tr>
 * <tr><td>cc</td><td>hangs on the conjunct that follows it</td></tr>
 * <tr><td>a second root</td><td>{@code parataxis} of the first</td></tr>
 * </table>
 */
final class UniversalRelations {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("dobj", "obj"), Map.entry("dative", "iobj"), Map.entry("poss", "nmod:poss"), Map.entry("prt", "compound:prt"),
            Map.entry("relcl", "acl:relcl"), Map.entry("attr", "xcomp"), Map.entry("acomp", "xcomp"), Map.entry("oprd", "xcomp"), Map.entry("npadvmod", "obl:npmod"), Map.entry("preconj", "cc:preconj"),
            Map.entry("predet", "det:predet"), Map.entry("complm", "mark"), Map.entry("intj", "discourse"), Map.entry("meta", "dep"), Map.entry("number", "nummod"), Map.entry("num", "nummod"),
            Map.entry("qmod", "advmod"), Map.entry("quantmod", "advmod"), Map.entry("nn", "compound"), Map.entry("hmod", "compound"), Map.entry("hyph", "punct"), Map.entry("possessive", "case"),
            Map.entry("partmod", "acl"), Map.entry("infmod", "acl"), Map.entry("rcmod", "acl:relcl"), Map.entry("prep", "advmod"), Map.entry("agent", "advmod"), Map.entry("pobj", "obl"), Map.entry("pcomp", "advcl"));
    private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");
    private static final Set<String> COMPLEMENTS = Set.of("attr", "acomp");
    private static final Set<String> CLAUSAL_COMPLEMENTS = Set.of("ccomp", "xcomp", "oprd");

    private final List<Token> tokens;
    private final int[] head;
    private final String[] label;

    private UniversalRelations(List<Token> tokens) {
        this.tokens = tokens;
        this.head = new int[tokens.size() + 1];
        this.label = new String[tokens.size() + 1];
        for (Token token : tokens) {
            head[token.index()] = token.head();
            label[token.index()] = token.relation();
        }
    }

    /** @param tokens with ClearNLP labels as their relations */
    static List<Token> of(List<Token> tokens) {
        UniversalRelations relations = new UniversalRelations(tokens);
        relations.nameModifiers();
        relations.takeOneRoot();
        relations.separateClauses();
        relations.giveObjectsTheirInfinitives();
        relations.putComplementsBeforeBe();
        relations.putObjectsBeforePrepositions();
        relations.hangConjunctsOnTheFirst();
        return relations.named();
    }

    private void takeOneRoot() {
        int root = first(0);
        for (Token token : tokens)
            if (head[token.index()] == 0 && token.index() != root)
                hang(token.index(), root, token.tag().matches("\\W+") ? "punct" : "parataxis");
    }

    /** ClearNLP calls whatever stands before a noun its nmod. */
    private void nameModifiers() {
        for (Token token : tokens)
            if (label[token.index()].equals("nmod"))
                label[token.index()] = switch (token.tag()) {
                    case "JJ", "JJR", "JJS", "VBN", "VBG", "VBD" -> "amod";
                    case "CD" -> "nummod";
                    case "DT" -> "det";
                    case "RB" -> "advmod";
                    default -> token.index() < head[token.index()] ? "compound" : "nmod";
                };
    }

    /** What is set apart by a semicolon is no part of the clause that follows. */
    private void separateClauses() {
        for (Token token : tokens)
            if (token.form().equals(";"))
                for (int i = 1; i < token.index(); i++)
                    if (label[i].equals("ccomp") && head[i] > token.index())
                        label[i] = "parataxis";
    }

    /** In "wants the cable to land" the cable is the object, and landing what is wanted of it. */
    private void giveObjectsTheirInfinitives() {
        for (Token token : tokens) {
            int verb = token.index();
            List<Integer> below = below(verb);
            if (!label[verb].equals("ccomp") || !token.tag().equals("VB") || below.stream().anyMatch(i -> tag(i).equals("MD") || label[i].equals("mark")))
                continue;
            below.stream().filter(i -> i < verb && label[i].startsWith("nsubj")).findFirst().ifPresent(subject -> {
                hang(subject, head[verb], "dobj");
                label[verb] = "xcomp";
            });
        }
    }

    private void putComplementsBeforeBe() {
        for (Token token : tokens)
            if (token.lemma().equals("be") && !label[token.index()].startsWith("aux"))
                putComplementBefore(token.index());
    }

    private void putComplementBefore(int be) {
        List<Integer> below = below(be);
        int complement = below.stream().filter(i -> COMPLEMENTS.contains(label[i])).reduce((first, second) -> second).orElse(0);
        if (complement > 0 && below.stream().anyMatch(i -> label[i].equals("expl"))) {
            label[complement] = "nsubj";
        } else if (complement > 0) {
            swap(be, complement);
        } else if (below.stream().noneMatch(i -> CLAUSAL_COMPLEMENTS.contains(label[i]) || label[i].equals("expl"))) {
            int preposition = below.stream().filter(i -> i > be && label[i].equals("prep")).findFirst().orElse(0);
            int object = below(preposition).stream().filter(i -> label[i].equals("pobj")).findFirst().orElse(0);
            if (preposition > 0 && object > 0) {
                hang(object, be, "attr");
                hang(preposition, object, "case");
                below(preposition).forEach(i -> hang(i, object, label[i]));
                swap(be, object);
            }
        }
    }

    /** Lets a word take the place of the one above it, with all that hangs there. */
    private void swap(int upper, int heir) {
        for (int i : below(upper))
            if (i != heir)
                head[i] = heir;
        hang(heir, head[upper], label[upper]);
        hang(upper, heir, "cop");
    }

    /** From the last to the first, so that of "from within Japan" the inner preposition comes before the outer one. */
    private void putObjectsBeforePrepositions() {
        for (int i = tokens.size(); i > 0; i--)
            if (PREPOSITIONS.contains(label[i]))
                putObjectBefore(i);
    }

    private void putObjectBefore(int preposition) {
        List<Integer> below = below(preposition);
        int object = below.stream().filter(i -> Set.of("pobj", "pcomp", "obl", "nmod", "advcl", "acl").contains(label[i])).findFirst().orElse(0);
        if (object == 0)
            return;
        int above = head[preposition];
        boolean clause = Set.of("pcomp", "advcl", "acl").contains(label[object]) && tag(object).matches("V.*|MD") || label[object].equals("pcomp") && below(object).stream().anyMatch(i -> label[i].endsWith("subj"));
        boolean ofNoun = above > 0 && tag(governor(preposition, above)).matches("N.*|PRP.*|CD|DT|W.*");
        String relation = clause ? (ofNoun ? "acl" : "advcl") : label[preposition].equals("agent") ? "obl:agent" : ofNoun ? "nmod" : "obl";
        for (int i : below)
            if (i != object)
                head[i] = object;
        hang(object, above, relation);
        hang(preposition, object, clause ? "mark" : "case");
    }

    /** What it hung on at first: "to be" for what is said of the whole clause, and then no noun. */
    private int governor(int preposition, int above) {
        int original = tokens.get(preposition - 1).head();
        return original == 0 || PREPOSITIONS.contains(tokens.get(original - 1).relation()) ? above : original;
    }

    private void hangConjunctsOnTheFirst() {
        for (Token token : tokens) {
            int i = token.index();
            while (label[i].equals("conj") && head[i] > 0 && label[head[i]].equals("conj"))
                head[i] = head[head[i]];
        }
        for (Token token : tokens)
            if (label[token.index()].equals("cc"))
                hangOnTheNextConjunct(token.index());
    }

    private void hangOnTheNextConjunct(int conjunction) {
        int above = head[conjunction];
        int first = above > 0 && label[above].equals("conj") ? head[above] : above;
        below(first).stream().filter(i -> label[i].equals("conj") && i > conjunction).findFirst().ifPresent(next -> head[conjunction] = next);
    }

    private List<Token> named() {
        List<Token> named = new ArrayList<>();
        for (Token token : tokens)
            named.add(new Token(token.index(), token.form(), token.lemma(), token.tag(), head[token.index()], name(token), token.start(), token.end()));
        return named;
    }

    private String name(Token token) {
        String name = label[token.index()];
        if (name.equals("neg"))
            return token.tag().equals("DT") ? "det" : "advmod";
        if (name.equals("aux") && token.tag().equals("TO"))
            return "mark";
        if (head[token.index()] == 0)
            return "root";
        return NAMES.getOrDefault(name, name);
    }

    private void hang(int word, int on, String as) {
        head[word] = on;
        label[word] = as;
    }

    private String tag(int word) {
        return tokens.get(word - 1).tag();
    }

    private int first(int above) {
        return below(above).stream().findFirst().orElse(0);
    }

    private List<Integer> below(int word) {
        return tokens.stream().map(Token::index).filter(i -> word >= 0 && head[i] == word && i != word).toList();
    }
}
