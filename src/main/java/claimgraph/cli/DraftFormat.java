package claimgraph.cli;

import claimgraph.article.Sentence;
import claimgraph.drafting.Outcome;
import claimgraph.extraction.Candidate;
import claimgraph.extraction.Reason;
import claimgraph.extraction.Relation;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Parser;
import claimgraph.extraction.parse.Token;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a draft holds, in lines for a person. */
record DraftFormat(PrintWriter out) {

    private static final Set<String> UNTOLD = Set.of("punct", "det", "case", "mark");

    /** @param parser to explain every candidate; none to tell only how many there are */
    void print(Outcome.Written written, Optional<Parser> parser) {
        List<Candidate> claims = written.draft().candidates().claims();
        parser.ifPresent(p -> explain(claims, p));
        out.printf("%s: %d candidates, %d with a relation, %d links; %d things new to the cast%n", written.file(), claims.size(), claims.stream().filter(c -> c.relation().isPresent()).count(),
                claims.stream().mapToInt(c -> c.links().size()).sum(), written.draft().candidates().proposed().size());
        out.flush();
    }

    private void explain(List<Candidate> claims, Parser parser) {
        Sentence told = null;
        for (Candidate claim : claims) {
            if (!claim.passage().equals(told)) {
                told = claim.passage();
                out.printf("%n%s  %s%n     %s%n", told.position(), told.text(), grammar(parser.parse(told)));
            }
            out.printf("  %d. %s%n", claim.number(), claim.wording());
            out.printf("     %s, %s%s, about %s%s%n", lower(claim.kind()), lower(claim.certainty()), claim.claimant().map(c -> ", claimed by " + c.name()).orElse(""),
                    claim.about().stream().map(Thing::name).collect(Collectors.joining(", ")), claim.relation().map(r -> "; " + relation(r, claim.negated())).orElse(""));
            claim.links().forEach(link -> out.printf("     %s %d (%s)%n", lower(link.type()), link.to(), link.rule()));
            out.printf(Locale.ROOT, "     confidence %.2f%n", claim.confidence());
            for (Reason reason : claim.reasons())
                out.printf("       %-28s %s%s%n", reason.rule(), reason.effect() == 0 ? "" : String.format(Locale.ROOT, "%+.2f  ", reason.effect()), reason.words());
        }
        out.println();
    }

    private static String relation(Relation relation, boolean negated) {
        return "%s %s%s %s".formatted(relation.subject().name(), negated ? "not " : "", relation.property(), relation.object().name());
    }

    /** The words that carry the sentence, each with the word above it: subject(signed, Oslo). */
    private static String grammar(Parse parse) {
        return parse.tokens().stream().filter(t -> !UNTOLD.contains(t.relation())).map(t -> t.relation() + "(" + above(parse, t) + ", " + t.form() + ")").collect(Collectors.joining(" "));
    }

    private static String above(Parse parse, Token token) {
        return token.head() == 0 ? "-" : parse.token(token.head()).form();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
