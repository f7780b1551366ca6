package claimgraph.graph;

import claimgraph.article.Anchor;
import claimgraph.article.Sentence;
import claimgraph.extraction.Candidate;
import claimgraph.extraction.Candidates;
import claimgraph.extraction.Link;
import claimgraph.extraction.Period;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.cast.Type;
import claimgraph.extraction.text.Page;
import claimgraph.vocabulary.Prefixes;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft as Turtle, in the form people write graphs in: the article, what is proposed for the cast, the claims in the order of the text,
 * their passages, and the run that proposed them with a part for each of its rules. The same candidates give the same text.
 */
public final class DraftTurtle {

    private static final List<String> KINDS_OF_THINGS = List.of("actor", "place", "event", "issue");
    private static final List<String> VOCABULARIES = List.of("cg", "rdf", "rdfs", "owl", "xsd", "skos", "dcterms", "oa", "schema", "prov", "wd");

    private final Candidates candidates;
    private final Page page;
    private final String slug;
    private final Run run;
    private final Map<String, Thing> cast = new LinkedHashMap<>();
    private final Thing author;
    private final StringBuilder text = new StringBuilder();

    private DraftTurtle(Candidates candidates, Page page, Collection<Thing> cast, String slug, Run run) {
        this.candidates = candidates;
        this.page = page;
        this.slug = slug;
        this.run = run;
        cast.forEach(thing -> this.cast.put(thing.path(), thing));
        candidates.proposed().forEach(thing -> this.cast.putIfAbsent(thing.path(), thing));
        this.author = author();
    }

    /**
     * @param page the page the candidates' article stands on
     * @param cast the curated cast, for the author
     * @param slug what to call the article in IRIs
     */
    public static String of(Candidates candidates, Page page, Collection<Thing> cast, String slug, Run run) {
        return new DraftTurtle(candidates, page, cast, slug, run).written();
    }

    private String written() {
        prefixes();
        block("<graph/article/" + slug + ">", "dcterms:modified \"" + run.time().atOffset(ZoneOffset.UTC).toLocalDate() + "\"^^xsd:date");
        article();
        proposed().forEach(this::thing);
        candidates.claims().forEach(this::claim);
        passages().forEach(this::passage);
        run();
        return text.toString();
    }

    private void prefixes() {
        VOCABULARIES.forEach(prefix -> prefix(prefix, Prefixes.ofVocabularies().get(prefix)));
        Stream.concat(KINDS_OF_THINGS.stream(), Stream.of("article")).forEach(kind -> prefix(kind, kind + "/"));
        prefix("claim", "claim/" + slug + "/");
        prefix("passage", "passage/" + slug + "/");
        text.append('\n');
    }

    private void prefix(String prefix, String namespace) {
        text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    private void article() {
        List<String> says = new ArrayList<>(List.of("a cg:Article", "rdfs:label " + english(title()), "dcterms:title " + english(title()), "dcterms:creator " + name(author)));
        page.issued().ifPresent(day -> says.add("dcterms:issued \"" + day + "\"^^xsd:date"));
        page.address().ifPresent(address -> says.add("schema:url <" + address + ">"));
        says.add("dcterms:language \"en\"");
        block("article:" + slug, says);
    }

    private String title() {
        return candidates.article().title().orElse(slug);
    }

    /** Somebody of the cast who bears the name in the byline; else somebody to be looked up. */
    private Thing author() {
        return page.byline().map(name -> cast.values().stream().filter(t -> t.type().isActor() && (t.name().equals(name) || t.names().contains(name))).findFirst()
                .orElseGet(() -> Thing.proposed(Type.PERSON, name, Optional.empty())))
                .orElseGet(() -> new Thing("actor/author-of-" + slug, Type.PERSON, "The author of \"" + title() + "\"", List.of(), false, Optional.empty(), Optional.empty()));
    }

    private Set<Thing> proposed() {
        Set<Thing> proposed = new LinkedHashSet<>();
        if (!author.known())
            proposed.add(author);
        proposed.addAll(candidates.proposed());
        return proposed;
    }

    private void thing(Thing thing) {
        List<String> says = new ArrayList<>(List.of("a cg:" + capitalized(thing.type()), "rdfs:label " + english(thing.name())));
        String others = thing.names().stream().filter(name -> !name.equals(thing.name())).distinct().map(DraftTurtle::english).collect(Collectors.joining(", "));
        if (!others.isEmpty())
            says.add("skos:altLabel " + others);
        thing.of().map(cast::get).filter(state -> thing.type() == Type.GOVERNMENT && state.type() == Type.STATE).ifPresent(state -> says.add("cg:governs " + name(state)));
        thing.item().ifPresent(item -> says.add("owl:sameAs wd:" + item));
        says.add("prov:wasGeneratedBy <run/" + slug + ">");
        block(name(thing), says);
    }

    private void claim(Candidate claim) {
        List<String> says = new ArrayList<>();
        says.add("a cg:" + capitalized(claim.kind()));
        says.add("cg:wording " + english(claim.wording()));
        says.add("cg:claimant " + name(claim.claimant().orElse(author)));
        says.add("cg:madeIn article:" + slug);
        says.add("cg:evidence passage:" + claim.passage().position());
        says.add("cg:about " + claim.about().stream().distinct().map(DraftTurtle::name).collect(Collectors.joining(", ")));
        claim.relation().ifPresent(r -> says.addAll(List.of("rdf:subject " + name(r.subject()), "rdf:predicate cg:" + r.property(), "rdf:object " + name(r.object()))));
        if (claim.negated() && claim.relation().isPresent())
            says.add("cg:negated true");
        says.add("cg:certainty cg:" + capitalized(claim.certainty()));
        claim.period().ifPresent(period -> says.addAll(period(period)));
        links(claim).forEach((type, ends) -> says.add("cg:" + property(type) + " " + ends.stream().map(n -> "claim:" + n).collect(Collectors.joining(", "))));
        says.add("cg:confidence " + String.format(Locale.ROOT, "%.2f", claim.confidence()));
        says.add("prov:wasGeneratedBy " + part(claim.rule()));
        says.add("cg:status cg:Candidate");
        block("claim:" + claim.number(), says);
    }

    /** What is over, the text not saying since when, was so by the time it was read. */
    private List<String> period(Period period) {
        List<String> says = new ArrayList<>();
        period.from().ifPresent(from -> says.add("cg:holdsFrom " + date(from)));
        Optional<String> until = period.isOver() ? period.until().or(() -> Optional.of(String.valueOf(run.time().atOffset(ZoneOffset.UTC).getYear()))) : Optional.empty();
        until.ifPresent(over -> says.add("cg:holdsUntil " + date(over)));
        period.phrase().ifPresent(phrase -> says.add("cg:period " + string(phrase)));
        return says;
    }

    private static String date(String date) {
        return string(date) + "^^xsd:" + switch (date.length()) {
            case 4 -> "gYear";
            case 7 -> "gYearMonth";
            default -> "date";
        };
    }

    private static Map<Link.Type, Set<Integer>> links(Candidate claim) {
        Map<Link.Type, Set<Integer>> links = new TreeMap<>();
        claim.links().forEach(link -> links.computeIfAbsent(link.type(), type -> new TreeSet<>()).add(link.to()));
        return links;
    }

    private static String property(Link.Type type) {
        return switch (type) {
            case LEADS_TO -> "leadsTo";
            case SUPPORTS -> "supports";
            case DISPUTES -> "disputes";
            case CONDITION_FOR -> "conditionFor";
            case ALTERNATIVE_TO -> "alternativeTo";
        };
    }

    private List<Sentence> passages() {
        return candidates.claims().stream().map(Candidate::passage).distinct().sorted(Comparator.comparing(Sentence::paragraph).thenComparing(Sentence::number)).toList();
    }

    private void passage(Sentence sentence) {
        Anchor anchor = Anchor.of(sentence);
        String selector = "<passage/" + slug + "/" + sentence.position() + "#fragment>";
        block("passage:" + sentence.position(), "a cg:Passage", "oa:hasSource article:" + slug, "cg:paragraph " + sentence.paragraph(), "cg:sentence " + sentence.number(),
                "oa:start " + anchor.start(), "oa:end " + anchor.end(), "cg:digest \"" + anchor.digest() + "\"", "oa:hasSelector " + selector);
        text.setLength(text.length() - 1);
        block(selector, "a oa:FragmentSelector", "dcterms:conformsTo <" + AnchoredText.SELECTOR_TYPE + ">", "rdf:value " + string(anchor.fragment()));
    }

    /** The run, and each rule that proposed a claim as a part of it. */
    private void run() {
        block("<run/" + slug + ">", "a prov:Activity", "rdfs:label " + english("Extraction from \"" + title() + "\""), "prov:used article:" + slug,
                "prov:endedAtTime \"" + run.time() + "\"^^xsd:dateTime", "schema:instrument " + string(run.tool()) + ", " + string(candidates.parser()));
        candidates.claims().stream().map(Candidate::rule).distinct().sorted()
                .forEach(rule -> block(part(rule), "a prov:Activity", "rdfs:label " + english("Rule " + rule), "prov:used article:" + slug, "dcterms:isPartOf <run/" + slug + ">"));
        text.setLength(text.length() - 1);
    }

    private String part(String rule) {
        return "<run/" + slug + "/" + rule.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + ">";
    }

    private void block(String subject, String... says) {
        block(subject, List.of(says));
    }

    private void block(String subject, List<String> says) {
        text.append(new Block(0, 0, subject, List.of()).written(says)).append('\n');
    }

    private static String name(Thing thing) {
        int slash = thing.path().indexOf('/');
        return thing.path().substring(0, slash) + ":" + thing.path().substring(slash + 1);
    }

    private static String capitalized(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String english(String words) {
        return string(words) + "@en";
    }

    private static String string(String words) {
        return Spelling.quoted(words);
    }
}
