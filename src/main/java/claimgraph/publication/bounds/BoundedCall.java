package claimgraph.publication.bounds;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A call of a function by its IRI, such as a cast; its arguments keep to the bounds. */
final class BoundedCall extends E_Function {

    BoundedCall(String iri, ExprList arguments) {
        super(iri, arguments);
    }

    @Override
    public NodeValue evalSpecial(Binding row, FunctionEnv env) {
        return FunctionBounds.orError(() -> super.evalSpecial(row, env));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedCall(getFunctionIRI(), arguments);
    }
}
