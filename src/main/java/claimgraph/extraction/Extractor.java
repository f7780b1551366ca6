package claimgraph.extraction;

import claimgraph.article.Article;
import claimgraph.extraction.cast.Gazetteer;
import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.cast.Mentions;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.claim.Claims;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads articles and proposes their claims. Safe for use by many threads at once if its parser and its cast are. */
public final class Extractor {

    private final Parser parser;
    private final Function<List<Parse>, List<List<Mention>>> cast;
    private final Calibration calibration;

    /** @param cast finds whom the sentences of an article speak of, a list for each sentence */
    public Extractor(Parser parser, Function<List<Parse>, List<List<Mention>>> cast) {
        this(parser, cast, Calibration.fitted());
    }

    private Extractor(Parser parser, Function<List<Parse>, List<List<Mention>>> cast, Calibration calibration) {
        this.parser = parser;
        this.cast = cast;
        this.calibration = calibration;
    }

    /** Finds whom the sentences speak of by the names of a gazetteer. */
    public Extractor(Parser parser, Gazetteer gazetteer) {
        this(parser, parses -> Mentions.in(parses, gazetteer).sentences());
    }

    public Extractor with(Calibration other) {
        return new Extractor(parser, cast, other);
    }

    public Candidates extract(Article article) {
        List<Parse> parses = article.sentences().map(parser::parse).map(Mending::of).toList();
        List<Candidate> claims = Claims.of(parses, cast.apply(parses)).stream().map(this::calibrated).toList();
        Map<String, Thing> proposed = new LinkedHashMap<>();
        for (Candidate claim : claims)
            java.util.stream.Stream.concat(claim.claimant().stream(), claim.about().stream()).filter(t -> !t.known()).forEach(t -> proposed.putIfAbsent(t.path(), t));
        return new Candidates(article, claims, List.copyOf(proposed.values()), parser.name());
    }

    private Candidate calibrated(Candidate candidate) {
        return candidate.withConfidence(calibration.confidence(candidate.confidence()), "calibration");
    }
}
