package claimgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the Vocabulary of Interlinked Datasets, with the datatype partitions of its common extension. */
public final class VOID {

    public static final String NS = "http://rdfs.org/ns/void#";
    public static final String EXTENSION = "http://ldf.fi/void-ext#";

    public static final Node DATASET = term("Dataset");
    public static final Node DATASET_DESCRIPTION = term("DatasetDescription");
    public static final Node TRIPLES = term("triples");
    public static final Node ENTITIES = term("entities");
    public static final Node CLASSES = term("classes");
    public static final Node PROPERTIES = term("properties");
    public static final Node DISTINCT_SUBJECTS = term("distinctSubjects");
    public static final Node DISTINCT_OBJECTS = term("distinctObjects");
    public static final Node CLASS_PARTITION = term("classPartition");
    public static final Node CLASS = term("class");
    public static final Node PROPERTY_PARTITION = term("propertyPartition");
    public static final Node PROPERTY = term("property");
    public static final Node DATATYPE_PARTITION = NodeFactory.createURI(EXTENSION + "datatypePartition");
    public static final Node DATATYPE = NodeFactory.createURI(EXTENSION + "datatype");
    public static final Node SUBSET = term("subset");
    public static final Node SPARQL_ENDPOINT = term("sparqlEndpoint");
    public static final Node DATA_DUMP = term("dataDump");
    public static final Node URI_SPACE = term("uriSpace");
    public static final Node VOCABULARY = term("vocabulary");
    public static final Node FEATURE = term("feature");
    public static final Node EXAMPLE_RESOURCE = term("exampleResource");
    public static final Node ROOT_RESOURCE = term("rootResource");
    public static final Node IN_DATASET = term("inDataset");

    private VOID() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
