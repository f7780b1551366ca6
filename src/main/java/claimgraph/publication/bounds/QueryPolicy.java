package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/** What a public query may be: how large, with which functions, and within the dataset only; looked at wherever in the query it stands, before it runs. */
public final class QueryPolicy extends OpVisitorByType {

    private final ExprVisitor expressions = new Expressions();
    private int parts;

    private QueryPolicy() {}

    /** @throws ProblemException with the rule that the query breaks */
    public static void check(Query query) {
        if (query.getGraphURIs().size() + query.getNamedGraphURIs().size() > Bound.MOST_GRAPHS)
            throw Bound.GRAPHS.exceeded();
        QueryPolicy policy = new QueryPolicy();
        Walker.walk(Algebra.compile(query), policy, policy.expressions);
        if (query.isConstructType())
            policy.count(query.getConstructTemplate().getQuads().size());
    }

    private void count(int more) {
        parts += more;
        if (parts > Bound.MOST_PARTS)
            throw Bound.SIZE.exceeded();
    }

    private void look(Expr expression) {
        Walker.walk(expression, this, expressions);
    }

    @Override
    protected void visit0(Op0 op) {
        count(1);
    }

    @Override
    protected void visit1(Op1 op) {
        count(1);
    }

    @Override
    protected void visit2(Op2 op) {
        count(1);
    }

    @Override
    protected void visitN(OpN op) {
        count(1);
    }

    @Override
    protected void visitFilter(OpFilter filter) {
        count(1);
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin join) {
        count(1);
    }

    @Override
    public void visit(OpBGP pattern) {
        count(1 + pattern.getPattern().size());
    }

    @Override
    public void visit(OpPath path) {
        int steps = PathSize.of(path.getTriplePath().getPath());
        if (steps > Bound.MOST_STEPS)
            throw Bound.PATH.exceeded();
        count(1 + steps);
    }

    @Override
    public void visit(OpTable table) {
        count(1);
        if ((long) table.getTable().size() * Math.max(1, table.getTable().getVars().size()) > Bound.MOST_TERMS)
            throw Bound.TERMS.exceeded();
    }

    @Override
    public void visit(OpService service) {
        throw new ProblemException(422, "The query is refused", "rule service: SERVICE is switched off here; ask each endpoint for itself");
    }

    /** The walk through a query leaves out what it is sorted by. */
    @Override
    public void visit(OpOrder order) {
        count(1);
        order.getConditions().forEach(condition -> look(condition.getExpression()));
    }

    /** The walk leaves out what aggregates are made over, too. */
    @Override
    public void visit(OpGroup group) {
        count(1);
        for (ExprAggregator made : group.getAggregators()) {
            count(1);
            if (made.getAggregator() instanceof AggCustom)
                throw new ProblemException(422, "The query is refused", "rule functions: aggregates other than those of SPARQL 1.1 are not offered here; use COUNT, SUM, MIN, MAX, AVG, SAMPLE or GROUP_CONCAT");
            ExprList over = made.getAggregator().getExprList();
            if (over != null)
                over.forEach(this::look);
        }
    }

    private final class Expressions extends ExprVisitorBase {

        private final AllowedFunctions functions = new AllowedFunctions();

        @Override
        public void visit(ExprFunction0 function) {
            count(1);
        }

        @Override
        public void visit(ExprFunction1 function) {
            count(1);
        }

        @Override
        public void visit(ExprFunction2 function) {
            count(1);
        }

        @Override
        public void visit(ExprFunction3 function) {
            count(1);
        }

        @Override
        public void visit(ExprFunctionN function) {
            count(1);
            function.visit(functions);
            if (function instanceof E_OneOfBase list && list.getRHS().size() > Bound.MOST_TERMS)
                throw Bound.TERMS.exceeded();
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            count(1);
        }

        @Override
        public void visit(NodeValue value) {
            count(1);
        }

        @Override
        public void visit(ExprVar variable) {
            count(1);
        }
    }
}
