package claimgraph.publication.bounds;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * Runs queries as the engine does, in memory and on TDB2, but accounts for every table that a step holds and every triple that a path walks.
 * What only streams needs no account, but looks at the clock as it goes.
 */
public final class BoundedExecutor extends OpExecutorTDB2 {

    /** Rows to be sorted go to disk so many at a time, which nothing interrupts. */
    public static final long SORTED_IN_MEMORY = 20_000;

    private static final Var NO_AGGREGATE = Var.alloc("*no-aggregate");

    private final Allowance allowance;

    private BoundedExecutor(ExecutionContext context) {
        super(context);
        this.allowance = Allowance.of(context.getContext());
    }

    /** Has every query on a dataset run so. */
    public static void restrict(Context context) {
        QC.setFactory(context, BoundedExecutor::new);
    }

    /** TDB2 reads its patterns in a way of its own. */
    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return execCxt.getActiveGraph() instanceof GraphTDB ? new Holding(allowance).until(super.execute(pattern, input))
                : stageGenerator.execute(pattern.getPattern(), input, ExecutionContext.copyChangeActiveGraph(execCxt, WatchedGraph.inTime(execCxt.getActiveGraph(), allowance)));
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        Holding holding = new Holding(allowance);
        QueryIterator left = exec(join.getLeft(), input);
        return holding.until(Join.join(holding.all(left), exec(join.getRight(), root()), execCxt));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        Holding holding = new Holding(allowance);
        QueryIterator left = exec(join.getLeft(), input);
        return holding.until(Join.leftJoin(left, holding.all(exec(join.getRight(), root())), join.getExprs(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        if (table.isJoinIdentity() || input.isJoinIdentity())
            return super.execute(table, input);
        Holding holding = new Holding(allowance);
        return holding.until(super.execute(table, holding.all(input)));
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        Holding holding = new Holding(allowance);
        QueryIterator left = exec(minus.getLeft(), input);
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return holding.until(QueryIterMinus.create(left, holding.all(exec(minus.getRight(), root())), common, execCxt));
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        Holding holding = new Holding(allowance);
        return holding.until(new BoundedDistinct(exec(distinct.getSubOp(), input), holding, execCxt));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Holding holding = new Holding(allowance);
        SortKeys keys = SortKeys.of(order.getConditions());
        QueryIterator keyed = keys.added(exec(order.getSubOp(), input), execCxt);
        return holding.until(keys.dropped(new QueryIterSort(holding.sorted(keyed, SORTED_IN_MEMORY), keys.conditions(), execCxt), execCxt));
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        Holding holding = new Holding(allowance);
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        Op sorted = top.getSubOp() instanceof OpDistinct inner ? inner.getSubOp() : top.getSubOp();
        return holding.until(new QueryIterTopN(holding.some(exec(sorted, input), top.getLimit()), top.getConditions(), top.getLimit(), distinct, execCxt));
    }

    /** Groups that nothing is made of would each be held once for every row. */
    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Holding holding = new Holding(allowance);
        List<ExprAggregator> aggregators = group.getAggregators().isEmpty() ? List.of(new ExprAggregator(NO_AGGREGATE, new AggNull())) : group.getAggregators();
        List<ExprAggregator> bounded = aggregators.stream().map(made -> new ExprAggregator(made.getVar(), new BoundedAggregator(made.getAggregator(), group.getGroupVars(), holding, allowance))).toList();
        return holding.until(new QueryIterGroup(exec(group.getSubOp(), input), group.getGroupVars(), bounded, execCxt));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, new WatchedGraph(execCxt.getActiveGraph(), allowance)));
    }
}
