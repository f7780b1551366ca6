package claimgraph.validation;

import java.util.List;

/** What validation says of a dataset. */
public sealed interface Verdict {

    /** Everything found, in the order of files and lines. */
    List<Finding> findings();

    /** The dataset may be published; what was found are remarks. */
    record Accepted(ValidDataset dataset, List<Finding> findings) implements Verdict {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /** The dataset may not be published: at least one finding is an error. */
    record Rejected(List<Finding> findings) implements Verdict {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
