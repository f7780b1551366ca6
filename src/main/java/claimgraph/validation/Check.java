package claimgraph.validation;

import claimgraph.graph.Dataset;
import java.util.List;

/** A set of rules that a dataset keeps or breaks. */
interface Check {

    List<Finding> findings(Dataset dataset);
}
