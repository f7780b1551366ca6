package claimgraph.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of the vocabularies our data uses, in the order documents declare them. */
public final class Prefixes {

    private static final Map<String, String> VOCABULARIES = vocabularies();

    private Prefixes() {}

    /** Prefix to namespace IRI; the prefixes of the data itself depend on the base and are not among them. */
    public static Map<String, String> ofVocabularies() {
        return VOCABULARIES;
    }

    private static Map<String, String> vocabularies() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("cg", CG.NS);
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("schema", "https://schema.org/");
        map.put("prov", PROV.NS);
        map.put("oa", "http://www.w3.org/ns/oa#");
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("vann", "http://purl.org/vocab/vann/");
        map.put("void", "http://rdfs.org/ns/void#");
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        map.put("wd", "http://www.wikidata.org/entity/");
        return Collections.unmodifiableMap(map);
    }
}
