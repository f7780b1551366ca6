package claimgraph.drafting;

import claimgraph.graph.DraftQuads;
import claimgraph.graph.Iris;

/** The forms a draft is written in: Turtle to correct, or N-Quads for a bulk loader, in the graph that candidates are published in. */
public enum Form {
    TURTLE("ttl"), NQUADS("nq");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    String file(String slug) {
        return slug + "." + extension;
    }

    String written(Draft draft, Iris iris) {
        return switch (this) {
            case TURTLE -> draft.turtle();
            case NQUADS -> DraftQuads.of(draft.turtle(), draft.source().slug(), iris);
        };
    }
}
