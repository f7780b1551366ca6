package claimgraph.publication;

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

/** The functions a public query may call: those of W3C, and the search for text. The engine's own can load classes, wait, and write the log. */
final class AllowedFunctions extends ExprVisitorBase {

    private static final Set<String> PROPERTY_FUNCTIONS = Set.of(TextQuery.NS + "query", RDFS.member.getURI());

    /** Sets what the queries with a context can call, even where a check of their text misses it. */
    static void restrict(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
        PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
    }

    private static boolean allowed(String iri) {
        return iri.startsWith("http://www.w3.org/");
    }

    /** @throws ProblemException where a function is called that is none of W3C's */
    @Override
    public void visit(ExprFunctionN function) {
        String iri = function.getFunctionIRI();
        if (iri != null && !allowed(iri))
            throw new ProblemException(422, "The query is refused", "the function <" + iri + "> is not offered here: use those of SPARQL 1.1 and XPath");
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
            return PROPERTY_FUNCTIONS.contains(iri) ? all.get(iri) : null;
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
