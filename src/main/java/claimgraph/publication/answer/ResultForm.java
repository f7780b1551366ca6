package claimgraph.publication.answer;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms of the rows, or the truth value, that a query gives. */
public enum ResultForm implements Form {

    JSON("json", "application/sparql-results+json", "SPARQL_Results_JSON", ResultSetLang.RS_JSON),
    XML("xml", "application/sparql-results+xml", "SPARQL_Results_XML", ResultSetLang.RS_XML),
    CSV("csv", "text/csv", "SPARQL_Results_CSV", ResultSetLang.RS_CSV),
    TSV("tsv", "text/tab-separated-values", "SPARQL_Results_TSV", ResultSetLang.RS_TSV);

    public static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final String format;
    private final String mediaType;
    private final String formatIri;
    private final Lang lang;

    ResultForm(String format, String mediaType, String formatIri, Lang lang) {
        this.format = format;
        this.mediaType = mediaType;
        this.formatIri = FORMATS + formatIri;
        this.lang = lang;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** JSON and XML: tables are read by programs that know nothing of RDF. */
    @Override
    public boolean tellsVersion() {
        return this == JSON || this == XML;
    }

    public String formatIri() {
        return formatIri;
    }

    public Lang lang() {
        return lang;
    }
}
