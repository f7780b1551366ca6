package claimgraph.validation;

/** How grave a finding is: an error keeps a dataset from being published, a remark does not. */
public enum Severity {
    ERROR, REMARK
}
