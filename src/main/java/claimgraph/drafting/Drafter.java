package claimgraph.drafting;

import claimgraph.extraction.Candidates;
import claimgraph.extraction.Extractor;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.text.Page;
import claimgraph.extraction.text.TextReader;
import claimgraph.extraction.text.UnusableTextException;
import claimgraph.graph.DraftTurtle;
import claimgraph.graph.Run;
import java.io.IOException;
import java.util.List;

/** Makes the draft of an article. Safe for use by many threads at once. */
public final class Drafter {

    private final TextReader reader = new TextReader();
    private final Extractor extractor;
    private final List<Thing> cast;
    private final double confidence;
    private final Run run;

    /**
     * @param cast       the curated cast, which the extractor knows too
     * @param confidence candidates below it are left out
     */
    public Drafter(Extractor extractor, List<Thing> cast, double confidence, Run run) {
        this.extractor = extractor;
        this.cast = List.copyOf(cast);
        this.confidence = confidence;
        this.run = run;
    }

    /** @throws UnusableTextException where the source holds no article in English, or one of which nothing can be claimed */
    Draft draft(Source source) throws IOException {
        Page page = source.content().page(reader);
        Candidates all = extractor.extract(page.article());
        if (all.claims().isEmpty())
            throw new UnusableTextException("has %d sentences, but none says anything about an actor, place, event or issue that can be told by its name".formatted(page.article().sentences().count()));
        Candidates sure = all.atLeast(confidence);
        if (sure.claims().isEmpty())
            throw new UnusableTextException("gives %d candidates, but none with a confidence of %s or more: lower --min-confidence".formatted(all.claims().size(), confidence));
        return new Draft(source, sure, DraftTurtle.of(sure, page, cast, source.slug(), run));
    }
}
