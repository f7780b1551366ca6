package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;
import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The functions a public query may call: those of W3C, and the search for text. The engine's own can load classes, wait, and write the log. */
public final class AllowedFunctions extends ExprVisitorBase {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";

    /** Those whose time and result are bounded by what they are given. Not here: what matches patterns by backtracking, pads, raises to powers, or calls others by name. */
    private static final Set<String> OF_XPATH = Set.of("#abs", "#ceiling", "#floor", "#string-length", "#normalize-space", "#upper-case", "#lower-case", "#substring",
            "#starts-with", "#ends-with", "#boolean", "#not", "#year-from-date", "#month-from-date", "#day-from-date", "#timezone-from-date", "#hours-from-time", "#minutes-from-time",
            "#seconds-from-time", "#timezone-from-time", "#year-from-dateTime", "#month-from-dateTime", "#day-from-dateTime", "#hours-from-dateTime", "#minutes-from-dateTime",
            "#seconds-from-dateTime", "#timezone-from-dateTime", "#years-from-duration", "#months-from-duration", "#days-from-duration", "#hours-from-duration",
            "#minutes-from-duration", "#seconds-from-duration", "/math#pi", "/math#exp", "/math#exp10", "/math#log", "/math#log10", "/math#sqrt", "/math#sin", "/math#cos",
            "/math#tan", "/math#asin", "/math#acos", "/math#atan", "/math#atan2");

    private static final String SEARCH = TextQuery.NS + "query";
    private static final Set<String> PROPERTY_FUNCTIONS = Set.of(SEARCH, RDFS.member.getURI());

    /** Sets what the queries with a context can call, even where a check of their text misses it. */
    public static void restrict(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
        PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
    }

    private static boolean allowed(String iri) {
        return iri.startsWith(XSD.NS) || iri.startsWith(XPATH) && OF_XPATH.contains(iri.substring(XPATH.length()));
    }

    /** @throws ProblemException where a function is called that is not offered */
    @Override
    public void visit(ExprFunctionN function) {
        String iri = function.getFunctionIRI();
        if (iri != null && !allowed(iri))
            throw new ProblemException(422, "The query is refused", "rule functions: the function <" + iri + "> is not offered here; use those of SPARQL 1.1, casts to XSD types, and simple ones of XPath");
    }

    private static final class Functions extends FunctionRegistry {

        private final FunctionRegistry all;

        Functions(FunctionRegistry all) {
            this.all = all;
        }

        @Override
        public FunctionFactory getFunctionFactory(String iri) {
            return allowed(iri) ? all.getFunctionFactory(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return allowed(iri) && all.isRegistered(iri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {

        private final PropertyFunctionRegistry all;

        PropertyFunctions(PropertyFunctionRegistry all) {
            this.all = all;
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            PropertyFunctionFactory factory = PROPERTY_FUNCTIONS.contains(iri) ? all.get(iri) : null;
            return factory == null || !iri.equals(SEARCH) ? factory : called -> new BoundedSearch(factory.create(called));
        }

        @Override
        public boolean isRegistered(String iri) {
            return PROPERTY_FUNCTIONS.contains(iri) && all.isRegistered(iri);
        }

        @Override
        public boolean manages(String iri) {
            return PROPERTY_FUNCTIONS.contains(iri) && all.manages(iri);
        }
    }
}
