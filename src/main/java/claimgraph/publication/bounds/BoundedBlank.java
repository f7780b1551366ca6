package claimgraph.publication.bounds;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** BNODE with a label, counted: the engine remembers every row that it made one for. */
final class BoundedBlank extends E_BNode.BNode1 {

    private final Allowance allowance;

    BoundedBlank(Expr label, Allowance allowance) {
        super(label);
        this.allowance = allowance;
    }

    @Override
    public NodeValue evalSpecial(Binding row, FunctionEnv env) {
        allowance.makeBlank();
        return super.evalSpecial(row, env);
    }

    @Override
    public Expr copy(Expr label) {
        return new BoundedBlank(label, allowance);
    }
}
