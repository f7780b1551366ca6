package claimgraph.extraction.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hangs words where they belong that a parser has hung elsewhere: each rule is a garden path that it goes down again and again. */
public final class Grafts {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "nsubj:pass");
    private static final Set<String> REPROACHES = Set.of("accuse", "suspect", "blame", "criticize", "criticise", "denounce", "praise");
    private static final Set<String> DONE_TO = Set.of("back", "support", "arm", "fund", "train", "sponsor", "supply", "finance", "equip", "bankroll", "control", "occupy", "dominate", "rule", "run", "protect", "sanction", "influence", "ally", "align");
    private static final Set<String> TIMES = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "winter", "week", "month", "year");

    private final List<Token> tokens;
    private final int[] head;
    private final String[] label;
    private final String[] tag;

    private Grafts(Parse parse) {
        tokens = parse.tokens();
        head = new int[tokens.size() + 2];
        label = new String[head.length];
        tag = new String[head.length];
        Arrays.fill(label, "");
        Arrays.fill(tag, "");
        for (Token token : tokens)
            hang(token.index(), token.head(), token.relation(), token.tag());
    }

    public static Parse of(Parse parse) {
        Grafts grafts = new Grafts(parse);
        for (int word = 1; word <= parse.tokens().size(); word++) {
            grafts.objectTakenForSubject(word);
            grafts.asideTakenForSubject(word);
            grafts.subjectLeftInAside(word);
            grafts.nounBesidePreposition(word);
            grafts.subjectTakenForApposition(word);
            grafts.reproachOfAgent(word);
            grafts.latestWhich(word);
            grafts.notOfContrast(word);
            grafts.anythingBut(word);
            grafts.relativeTakenForMain(word);
            grafts.fearing(word);
            grafts.standIn(word);
            grafts.doerBeforeParticiple(word);
            grafts.participleInBrackets(word);
            grafts.gerundOfAdverb(word);
            grafts.timeBesideSubject(word);
        }
        List<Token> grafted = parse.tokens().stream().map(t -> new Token(t.index(), t.form(), t.lemma(), grafts.tag[t.index()], grafts.head[t.index()], grafts.label[t.index()], t.start(), t.end())).toList();
        return grafted.equals(parse.tokens()) ? parse : new Parse(parse.sentence(), grafted);
    }

    private void hang(int word, int on, String as, String of) {
        head[word] = on;
        label[word] = as;
        tag[word] = of;
    }

    private void hang(int word, int on, String as) {
        if (word != on && !isAbove(word, on))
            hang(word, on, as, tag[word]);
    }

    /** Whether a word stands above another, so that to hang it there would close a circle. */
    private boolean isAbove(int word, int other) {
        int at = other;
        for (int steps = 0; at > 0 && at != word && steps <= tokens.size(); steps++)
            at = head[at];
        return at == word && word > 0;
    }

    private Stream<Integer> children(int word, String... as) {
        Set<String> names = Set.of(as);
        return IntStream.rangeClosed(1, tokens.size()).filter(i -> head[i] == word && names.contains(label[i])).boxed();
    }

    private boolean has(int word, String... as) {
        return children(word, as).findFirst().isPresent();
    }

    private int first(int word) {
        return IntStream.rangeClosed(1, word).filter(i -> i == word || isAbove(word, i)).findFirst().orElse(word);
    }

    private int last(int word) {
        return IntStream.rangeClosed(word, tokens.size()).filter(i -> !label[i].equals("punct") && (i == word || isAbove(word, i))).max().orElse(word);
    }

    private String lemma(int word) {
        return word < 1 || word > tokens.size() ? "" : tokens.get(word - 1).lemma();
    }

    private boolean isVerb(int word) {
        return tag[word].startsWith("VB");
    }

    private boolean isFinite(int verb) {
        return tag[verb].matches("VB[DZP]") || children(verb, "aux", "auxpass", "aux:pass", "cop").anyMatch(a -> tag[a].matches("VB[DZP]|MD"));
    }

    private boolean hasSubject(int word) {
        return has(word, "nsubj", "nsubjpass", "nsubj:pass", "csubj", "expl");
    }

    /** "The attempt to coerce Peru failed", "Peru's refusal to back Chile angered Brazil": what follows the infinitive is its object, not the subject of the next verb. */
    private void objectTakenForSubject(int noun) {
        int verb = head[noun];
        int before = first(noun) - 1;
        if (!SUBJECTS.contains(label[noun]) || before < 2 || verb < noun || !isVerb(before) || before == verb || has(before, "obj", "aux:pass", "auxpass"))
            return;
        int above = head[before];
        boolean second = children(verb, "nsubj", "nsubjpass", "csubj").anyMatch(s -> s != noun && (s < before || s > noun && tag[s].equals("PRP") && children(verb, "mark").anyMatch(m -> m > noun)));
        boolean within = above > 0 && above != before && isAbove(verb, before) && label[before].equals("acl:relcl") || above == verb && label[before].equals("advcl") && children(before, "mark").anyMatch(m -> lemma(m).equals("whether"));
        if (second || within)
            hang(noun, before, "obj");
        else if (head[verb] == before && label[verb].equals("ccomp") && label[before].equals("acl") && tag[before].equals("VB") && !hasSubject(above) && tag[above].startsWith("NN") && !has(above, "cop") && isFinite(verb) && !has(verb, "mark"))
            takeOver(noun, before, verb, above);
    }

    private void takeOver(int object, int infinitive, int verb, int subject) {
        int on = head[subject];
        String as = label[subject];
        hang(verb, on, as, tag[verb]);
        hang(object, infinitive, "obj", tag[object]);
        hang(subject, verb, has(verb, "aux:pass", "auxpass") ? "nsubjpass" : "nsubj", tag[subject]);
        children(subject, "punct").filter(p -> p > verb).toList().forEach(p -> hang(p, verb, "punct", tag[p]));
    }

    /** "Peru, for years a client of Chile, has turned away": the second of two subjects, between commas, describes the first. */
    private void asideTakenForSubject(int noun) {
        int verb = head[noun];
        if (!label[noun].equals("nsubj") || !tag[noun].equals("NN") || !has(noun, "det") || verb < noun || !lemma(last(noun) + 1).equals(","))
            return;
        children(verb, "nsubj", "nsubjpass").filter(name -> name < noun && tag[name].startsWith("NNP") && lemma(last(name) + 1).equals(",")).findFirst().ifPresent(name -> hang(noun, name, "appos"));
    }

    /** "Peru, having been beaten by Chile, turned away": the subject before an aside is that of the verb after it. */
    private void subjectLeftInAside(int noun) {
        int aside = head[noun];
        if (SUBJECTS.contains(label[noun]) && label[aside].equals("advcl") && aside > noun && head[aside] > aside && !hasSubject(head[aside]) && isVerb(head[aside])
                && lemma(last(noun) + 1).equals(",") && tag[last(noun) + 2].matches("VBG|VBN") && !has(aside, "mark"))
            hang(noun, head[aside], "nsubj");
    }

    /** "neither on Peru nor on Chile": the second preposition joins the second noun to the first. */
    private void nounBesidePreposition(int preposition) {
        int noun = head[preposition];
        if (!label[preposition].equals("conj") || !tag[preposition].matches("IN|TO") || !tag[noun].startsWith("NN"))
            return;
        children(preposition, "obl", "obj", "nmod").findFirst().ifPresent(other -> {
            children(preposition, "cc", "advmod").toList().forEach(c -> hang(c, other, label[c], tag[c]));
            hang(other, noun, "conj", tag[other]);
            hang(preposition, other, "case", tag[preposition]);
        });
    }

    /** "the weapons Peru sold to Chile": the name before a relative clause without a subject is its subject. */
    private void subjectTakenForApposition(int name) {
        if (label[name].equals("appos") && tag[name].startsWith("NNP") && first(name) - 1 == head[name])
            children(head[name], "acl:relcl").filter(verb -> verb == last(name) + 1 && tag[verb].matches("VB[DZPN]") && !hasSubject(verb)).findFirst().ifPresent(verb -> {
                hang(name, verb, "nsubj");
                tag[verb] = tag[verb].equals("VBN") ? "VBD" : tag[verb];
            });
    }

    /** "Peru was accused by Chile of arming Brazil": of what Peru did, not Chile. */
    private void reproachOfAgent(int gerund) {
        int agent = head[gerund];
        if (tag[gerund].equals("VBG") && label[gerund].equals("acl") && label[agent].equals("obl:agent") && REPROACHES.contains(lemma(head[agent])))
            hang(gerund, head[agent], "advcl");
    }

    /** "Peru backs Chile, which backs Brazil, which backs Cuba": each "which" tells of the name before it. */
    private void latestWhich(int verb) {
        int pronoun = children(verb, "nsubj").filter(s -> tag[s].equals("WDT") && lemma(s).equals("which")).findFirst().orElse(0);
        int name = pronoun - 2;
        if (label[verb].equals("acl:relcl") && name > head[verb] && lemma(pronoun - 1).equals(",") && tag[name].startsWith("NNP") && label[name].equals("obj") && !has(verb, "cc")
                && children(head[verb], "acl:relcl").anyMatch(other -> other < name && head[name] == other))
            hang(verb, name, "acl:relcl");
    }

    /** "Peru, not Chile, sells boats". */
    private void notOfContrast(int not) {
        if (lemma(not).equals("not") && label[not].equals("advmod") && label[not + 1].matches("appos|conj") && tag[not + 1].startsWith("NNP") && head[not] > not + 1)
            hang(not, not + 1, "advmod");
    }

    /** "is anything but a friend", "is far from dependent", "is by no means hostile": what is denied is the predicate. */
    private void anythingBut(int word) {
        boolean anything = lemma(word).equals("anything") && lemma(word + 1).equals("but") && has(word, "cop");
        boolean far = lemma(word).equals("be") && lemma(word + 1).equals("far") && lemma(word + 2).equals("from");
        boolean means = lemma(word).matches("means?") && lemma(word - 1).equals("no") && lemma(word - 2).equals("by") && has(word, "cop");
        int predicate = means ? children(word, "amod", "acl", "nmod").filter(next -> next == word + 1).findFirst().orElse(0) : children(far ? word + 1 : word, "nmod", "obl").filter(noun -> noun > word + 1 && (anything || tag[noun].startsWith("JJ")) && children(noun, "case").anyMatch(c -> c == word + (far ? 2 : 1))).findFirst().orElse(0);
        if (predicate == 0 || !anything && !far && !means)
            return;
        int on = head[word];
        String as = label[word];
        IntStream.rangeClosed(1, tokens.size()).filter(i -> head[i] == word && i != predicate).forEach(i -> hang(i, predicate, label[i], tag[i]));
        hang(predicate, on, as, tag[predicate]);
        if (far)
            hang(word + 1, predicate, "advmod", tag[word + 1]);
        if (means) {
            hang(word, predicate, "obl", tag[word]);
            children(predicate, "case", "det").filter(c -> c < word).toList().forEach(c -> hang(c, word, label[c], tag[c]));
            return;
        }
        hang(word, predicate, far ? "cop" : "advmod", tag[word]);
        hang(word + (far ? 2 : 1), far ? word + 1 : word, "fixed", tag[word + (far ? 2 : 1)]);
    }

    /** "Peru, on whom Chile depends, has left": the clause that the relative pronoun stands in is no main clause. */
    private void relativeTakenForMain(int verb) {
        List<Integer> subjects = children(verb, "nsubj").toList();
        boolean relative = subjects.size() == 2 && children(verb, "obl", "obj").anyMatch(o -> o > subjects.getFirst() && o < subjects.getLast() && (tag[o].matches("WP|WDT") || children(o, "nmod:poss").anyMatch(w -> tag[w].equals("WP$"))));
        if (!relative || !isVerb(verb))
            return;
        children(verb, "dep", "conj", "parataxis", "ccomp").filter(next -> next > verb && !hasSubject(next) && isFinite(next)).findFirst().ifPresent(next -> {
            hang(next, head[verb], label[verb], tag[next]);
            hang(subjects.getFirst(), next, "nsubj", tag[subjects.getFirst()]);
            hang(verb, subjects.getFirst(), "acl:relcl", tag[verb]);
        });
    }

    /** "Fearing Peru, Chile and Brazil rely on Cuba": what follows the comma is the subject of the verb after it. */
    private void fearing(int verb) {
        int gerund = head[verb];
        if (gerund == 0 || gerund > verb || !tag[gerund].equals("VBG") || !label[gerund].equals("root") || !isVerb(verb) || hasSubject(verb) || !isFinite(verb) || !label[verb].matches("ccomp|conj|parataxis|dep|advcl"))
            return;
        children(gerund, "obj").findFirst().ifPresent(object -> {
            List<Integer> others = children(object, "conj", "appos").filter(c -> c < verb).toList();
            if (others.isEmpty() || !lemma(first(others.getFirst()) - 1).equals(",") || last(others.getLast()) + 1 < first(verb))
                return;
            hang(verb, 0, "root", tag[verb]);
            hang(others.getFirst(), verb, "nsubj", tag[others.getFirst()]);
            others.stream().skip(1).forEach(c -> hang(c, others.getFirst(), "conj", tag[c]));
            hang(gerund, verb, "advcl", tag[gerund]);
        });
    }

    /** "Peruvian-backed Chile": a participle and who does it. */
    private void doerBeforeParticiple(int doer) {
        int participle = head[doer];
        if (lemma(doer + 1).equals("-") && participle == doer + 2 && tag[doer].matches("NNPS?|JJ") && DONE_TO.contains(lemma(participle)) && tag[participle].equals("VBN") && label[participle].equals("amod") && head[participle] > participle) {
            hang(participle, head[participle], "acl", "VBN");
            hang(doer, participle, "obl:agent", tag[doer]);
        }
    }

    /** "Peru (backed by Chile)". */
    private void participleInBrackets(int participle) {
        if (label[participle].equals("parataxis") && tag[participle].equals("VBN") && has(participle, "obl:agent") && !has(participle, "aux", "auxpass", "nsubj") && tag[head[participle]].startsWith("NN") && head[participle] == participle - 2)
            hang(participle, head[participle], "acl");
    }

    /** "shied away from helping": the gerund belongs to the verb. */
    private void gerundOfAdverb(int gerund) {
        int adverb = head[gerund];
        if (label[gerund].equals("advcl") && tag[gerund].equals("VBG") && label[adverb].matches("advmod|compound:prt") && Set.of("away", "back", "off", "down").contains(lemma(adverb)) && isVerb(head[adverb]))
            hang(gerund, head[adverb], "advcl");
    }

    /** "and neither does Peru", "so does Peru": the auxiliary stands for the verb of the clause before. */
    private void standIn(int verb) {
        int noun = head[verb];
        boolean after = verb > 1 && Set.of("do", "have", "be").contains(lemma(verb)) && Set.of("neither", "nor", "so").contains(lemma(verb - 1));
        if (after && label[verb].equals("aux") && label[noun].equals("conj") && tag[noun].startsWith("NN") && noun > verb) {
            int main = head[noun];
            while (main > 0 && !isVerb(main))
                main = head[main];
            if (main == 0)
                return;
            hang(verb, main, "conj", tag[verb]);
            hang(noun, verb, "nsubj", tag[noun]);
            hang(verb - 1, verb, "advmod", tag[verb - 1]);
        }
        if (after && label[verb].equals("root") && has(verb, "nsubj"))
            children(verb, "parataxis", "ccomp").filter(main -> main < verb && hasSubject(main)).findFirst().ifPresent(main -> {
                hang(main, 0, "root", tag[main]);
                hang(verb, main, "conj", tag[verb]);
            });
    }

    /** "In June Peru attacked Chile", "That spring Peru attacked Chile": the time is no part of the subject, nor the subject of it. */
    private void timeBesideSubject(int time) {
        int subject = label[time].equals("nsubj") ? children(time, "appos").findFirst().orElse(0) : label[time].equals("compound") && tag[time - 1].equals("IN") ? head[time] : 0;
        while (Set.of("nmod:poss", "compound").contains(label[subject]))
            subject = head[subject];
        int verb = label[time].equals("nsubj") ? head[time] : head[subject];
        if (!TIMES.contains(lemma(time)) || subject < time || verb < subject || !isVerb(verb) || children(verb, "nsubj", "nsubjpass", "nsubj:pass").anyMatch(s -> s != time))
            return;
        hang(time, verb, "obl");
        hang(subject, verb, has(verb, "aux:pass", "auxpass") ? "nsubj:pass" : "nsubj");
        if (tag[time - 1].equals("IN"))
            hang(time - 1, time, "case");
    }
}
