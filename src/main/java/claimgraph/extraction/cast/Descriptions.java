package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Descriptions built on a name: a state's government, its officials, what two states have with each other, the issue of somewhere. */
final class Descriptions {

    private static final Set<String> DISTANT = Set.of("people", "citizen", "voter", "public", "side", "capital", "crowd", "elite", "establishment", "guard", "artillery");
    private static final Set<String> QUALIFIED = Set.of("ministry", "office", "department");
    private static final Set<String> AT_ISSUE = Set.of("issue", "question", "dispute", "problem");
    private static final Set<String> MODIFYING = Set.of("compound", "nmod", "amod", "nmod:poss", "dep");
    private static final Set<String> SAME_OFFICE = Set.of("the", "prime", "incumbent", "current", "present", "new");
    private static final Set<String> FIGHTERS = Set.of("militant", "fighter", "gunman", "rebel", "insurgent", "guerrilla", "jihadist", "jihadi", "militiaman", "mercenary");
    private static final Set<String> OCCUPANTS = Set.of("man", "woman", "occupant", "incumbent", "tenant");
    private static final Set<String> FORCES = Set.of("National Guard", "Coast Guard", "Border Guard", "Revolutionary Guard", "Revolutionary Guards", "Presidential Guard", "Republican Guard", "Air Force", "Armed Forces");
    private static final Set<String> OWNING = Set.of("of", "from", "in");

    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Roster roster;

    Descriptions(Gazetteer gazetteer, Nouns nouns, Roster roster) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.roster = roster;
    }

    /** The names of a sentence, those taken up into a description replaced by it. */
    List<Mention> over(Parse parse, List<Mention> names) {
        List<Mention> mentions = new ArrayList<>(names);
        for (Token noun : parse.tokens())
            if (Grammar.isNoun(noun) && names.stream().noneMatch(m -> m.first() <= noun.index() && noun.index() <= m.last()))
                describe(parse, noun, names, mentions);
        names.stream().filter(m -> m.rule().equals("new-name") && isForce(parse, parse.token(m.last()))).forEach(m -> names.stream()
                .filter(owner -> owner.thing().type() == Type.STATE && owner.last() < m.first() && leadsUpTo(parse, parse.token(owner.head()), parse.token(m.head()))).findFirst()
                .ifPresent(owner -> replace(mentions, List.of(m, owner), List.of(mention(owner.thing(), parse.token(m.head()), owner, 0.9, "agent")))));
        names.stream().filter(m -> isOneOfAPeople(parse, m)).forEach(m -> roster.leader(m.thing()).ifPresent(leader -> replace(mentions, List.of(m), List.of(mention(leader, parse.token(m.head()), m, 0.75, "leader")))));
        return mentions;
    }

    /** "Peru's Third Fleet", "the Peruvian Treasury". */
    private boolean isForce(Parse parse, Token head) {
        return head.index() > 1 && FORCES.contains(parse.token(head.index() - 1).form() + " " + head.form()) || nouns.is(Role.AGENT, head) && !nouns.is(Role.ORGANIZATION, head) || nouns.is(Role.BODY, head);
    }

    /** "The Peruvian", of a person; not "the Chinese", nor "the Peruvian plan". */
    private static boolean isOneOfAPeople(Parse parse, Mention name) {
        Token token = parse.token(name.head());
        boolean stands = Set.of("nsubj", "nsubj:pass", "obj", "obl", "obl:agent").contains(token.relation()) && !Grammar.isPlural(token) && !token.form().matches(".*(s|sh|ch|se)");
        return name.rule().equals("adjective") && stands && parse.dependents(token.index()).stream().anyMatch(t -> t.lemma().equals("the"));
    }

    private void describe(Parse parse, Token noun, List<Mention> names, List<Mention> mentions) {
        List<Mention> modifiers = names.stream().filter(m -> modifies(parse, m, noun)).toList();
        if (modifiers.isEmpty() || isTitleOfAName(noun, names))
            return;
        List<Mention> before = modifiers.stream().filter(m -> m.last() < noun.index()).toList();
        if (nouns.is(Role.GROUP, noun) && before.size() == 1 && namesAGroup(parse, before.getFirst(), noun))
            replace(mentions, before, List.of(mention(roster.propose(Thing.proposed(Type.ORGANIZATION, before.getFirst().thing().name() + " " + noun.lemma(), Optional.empty())), noun, before.getFirst(), 0.9, "group")));
        else if (isLeader(parse, noun, modifiers))
            replace(mentions, modifiers, List.of(mention(roster.leader(modifiers.getFirst().thing()).orElseThrow(), noun, modifiers.getFirst(), 0.85, "leader")));
        else if (isBody(parse, noun))
            replace(mentions, modifiers, modifiers.stream().map(m -> body(parse, noun, m)).flatMap(Optional::stream).toList());
        else if (FIGHTERS.contains(noun.lemma()) && modifiers.getLast().thing().type() == Type.ORGANIZATION)
            replace(mentions, modifiers, List.of(mention(modifiers.getLast().thing(), noun, modifiers.getLast(), 0.9, "agent")));
        else if (nouns.is(Role.AGENT, noun))
            replace(mentions, modifiers, modifiers.stream().filter(m -> acts(m.thing())).map(m -> mention(m.thing(), noun, m, DISTANT.contains(noun.lemma()) ? 0.6 : 0.9, "agent")).toList());
        else if (before.size() > 1 && (nouns.is(Role.EVENT, noun) || nouns.is(Role.ISSUE, noun)) && before.stream().allMatch(m -> m.thing().type().isActor()))
            mentions.add(pair(noun, before));
        else if (!before.isEmpty() && AT_ISSUE.contains(noun.lemma()) && before.stream().noneMatch(m -> Grammar.isPossessor(parse.token(m.head()))))
            mentions.add(issue(noun, before));
    }

    /** "The Medellin cartel", but not "the Colombian cartel". */
    private static boolean namesAGroup(Parse parse, Mention name, Token noun) {
        Type type = name.thing().type();
        return name.last() == noun.index() - 1 && parse.token(name.head()).relation().equals("compound") && (type == Type.PLACE || type == Type.ORGANIZATION && name.rule().equals("new-name"));
    }

    /** "The Peruvian president", where the article names him; not "Peru's president, X", who is named here, nor "a Peruvian minister". */
    private boolean isLeader(Parse parse, Token noun, List<Mention> modifiers) {
        boolean occupies = OCCUPANTS.contains(noun.lemma()) && modifiers.getFirst().last() > noun.index() && modifiers.getFirst().rule().equals("seat");
        boolean one = (nouns.leads(parse, noun) || occupies) && !Grammar.isPlural(noun) && modifiers.size() == 1 && modifiers.getFirst().thing().type() == Type.STATE && !noun.relation().equals("appos");
        return one && parse.dependents(noun.index()).stream().filter(t -> t.relation().equals("appos") || t.index() < noun.index() && (MODIFYING.contains(t.relation()) || t.relation().equals("det")))
                .allMatch(t -> SAME_OFFICE.contains(t.lemma()) || t.index() == modifiers.getFirst().head()) && roster.leader(modifiers.getFirst().thing()).isPresent();
    }

    private static void replace(List<Mention> mentions, List<Mention> old, List<Mention> by) {
        if (!by.isEmpty()) {
            mentions.removeAll(old);
            mentions.addAll(by);
        }
    }

    /** A name before the noun, or after it with "of", "from" or "in"; with those coordinated. */
    private boolean modifies(Parse parse, Mention name, Token noun) {
        Token head = Grammar.firstConjunct(parse, parse.token(name.head()));
        if (name.last() < noun.index())
            return leadsUpTo(parse, head, noun) && !endsWithGenitive(parse, name);
        return name.first() == noun.index() + 2 && nouns.isSeatOf(parse, parse.token(name.first())) || head.head() == noun.index() && head.relation().equals("nmod") && OWNING.contains(Grammar.preposition(parse, head));
    }

    /** "An ally of Norway's, officials say". */
    private static boolean endsWithGenitive(Parse parse, Mention name) {
        int after = name.last() + 1;
        return after < parse.tokens().size() && parse.token(after).tag().equals("POS") && parse.token(after + 1).form().equals(",");
    }

    /** Whether a chain of modifiers leads from a word to a noun after it: "South Korea-Japan agreement". */
    private static boolean leadsUpTo(Parse parse, Token word, Token noun) {
        Token at = word;
        while (MODIFYING.contains(at.relation()) && at.index() < noun.index() && Grammar.preposition(parse, at).isEmpty()) {
            if (at.head() == noun.index())
                return true;
            at = parse.token(at.head());
        }
        return false;
    }

    private static boolean isTitleOfAName(Token noun, List<Mention> names) {
        return names.stream().anyMatch(m -> m.thing().type() == Type.PERSON && m.head() == noun.head() && noun.index() < m.first());
    }

    private boolean isBody(Parse parse, Token noun) {
        boolean presidential = noun.lemma().equals("office") && noun.index() > 1 && Set.of("presidential", "cabinet").contains(parse.token(noun.index() - 1).lemma());
        return !noun.relation().equals("compound") && (nouns.is(Role.BODY, noun) || presidential);
    }

    private static boolean acts(Thing thing) {
        return thing.type().isActor() && thing.type() != Type.PERSON;
    }

    private Optional<Mention> body(Parse parse, Token noun, Mention modifier) {
        Thing owner = modifier.thing();
        if (owner.type() != Type.STATE && owner.type() != Type.PERSON)
            return Optional.empty();
        boolean state = owner.type() == Type.STATE;
        String called = noun.lemma();
        for (int i = noun.index() - 1; QUALIFIED.contains(noun.lemma()) && i > 0 && !(modifier.first() <= i && i <= modifier.last()) && isQualifier(parse.token(i)); i--)
            called = parse.token(i).lemma() + " " + called;
        String name = (state ? gazetteer.adjective(owner) : owner.name()) + " " + called;
        Thing body = roster.propose(Thing.proposed(Type.GOVERNMENT, name, state ? Optional.of(owner.path()) : owner.of()));
        boolean meant = body.known() && (!state || body.name().startsWith(gazetteer.adjective(owner)) || body.name().startsWith(owner.name()) || isSpokenOf(body));
        Optional<Thing> governed = meant ? Optional.empty() : state ? Optional.of(owner) : owner.of().flatMap(gazetteer::thing);
        return Optional.of(governed.map(it -> mention(it, noun, modifier, 0.9, "agent")).orElseGet(() -> mention(body, noun, modifier, 1, "body")));
    }

    /** "The Peruvian government" is the one of a president only where the article names either. */
    private boolean isSpokenOf(Thing body) {
        String head = Key.words(body.name()).getFirst();
        return roster.count(body) > 0 || roster.spokenOf(thing -> thing.type() == Type.PERSON && Key.words(thing.name()).contains(head)).isPresent();
    }

    private static boolean isQualifier(Token token) {
        return Set.of("compound", "nmod", "amod").contains(token.relation()) && !token.tag().equals("POS") && Character.isLetter(token.form().codePointAt(0));
    }

    private Mention pair(Token noun, List<Mention> before) {
        List<String> names = before.stream().map(m -> m.thing().name()).distinct().toList();
        Type type = nouns.is(Role.EVENT, noun) ? Type.EVENT : Type.ISSUE;
        String called = Grammar.isPlural(noun) ? noun.form().toLowerCase(Locale.ROOT) : noun.lemma();
        Thing thing = inAnyOrder(names, called, type).orElseGet(() -> roster.propose(Thing.proposed(type, String.join("–", names) + " " + called, Optional.empty())));
        return new Mention(thing, noun.index(), before.getFirst().first(), noun.index(), 0.9, "pair");
    }

    private Optional<Thing> inAnyOrder(List<String> names, String called, Type type) {
        List<List<String>> orders = names.size() == 2 ? List.of(names, List.of(names.get(1), names.get(0))) : List.of(names);
        return orders.stream().flatMap(order -> gazetteer.entries(Key.of(String.join(" ", order) + " " + called)).stream()).map(Entry::thing)
                .filter(thing -> !thing.type().isActor()).findFirst();
    }

    private Mention issue(Token noun, List<Mention> before) {
        String name = before.stream().map(m -> m.thing().name()).collect(Collectors.joining("–")) + " " + noun.lemma();
        return new Mention(roster.propose(Thing.proposed(Type.ISSUE, name, Optional.empty())), noun.index(), before.getFirst().first(), noun.index(), 0.8, "issue");
    }

    private static Mention mention(Thing thing, Token noun, Mention modifier, double weight, String rule) {
        return new Mention(thing, noun.index(), Math.min(modifier.first(), noun.index()), Math.max(modifier.last(), noun.index()), weight, rule);
    }
}
