package claimgraph.publication.bounds;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;

/**
 * What rows are sorted by, computed once for each row: an expression such as RAND(), asked anew at each comparison, would give no order at all.
 *
 * @param conditions variables only
 * @param computed   the variables that stand for expressions, which no query can name
 */
record SortKeys(List<SortCondition> conditions, VarExprList computed) {

    static SortKeys of(List<SortCondition> written) {
        List<SortCondition> conditions = new ArrayList<>();
        VarExprList computed = new VarExprList();
        for (SortCondition condition : written) {
            if (condition.getExpression().isVariable()) {
                conditions.add(condition);
                continue;
            }
            Var key = Var.alloc("*sort-key-" + conditions.size());
            computed.add(key, condition.getExpression());
            conditions.add(new SortCondition(key, condition.getDirection()));
        }
        return new SortKeys(conditions, computed);
    }

    QueryIterator added(QueryIterator rows, ExecutionContext context) {
        return computed.isEmpty() ? rows : new QueryIterAssign(rows, computed, context, true);
    }

    QueryIterator dropped(QueryIterator rows, ExecutionContext context) {
        return computed.isEmpty() ? rows : new QueryIterConvert(rows, this::withoutKeys, context);
    }

    private Binding withoutKeys(Binding row) {
        BindingBuilder rest = Binding.builder();
        row.forEach((variable, node) -> {
            if (!computed.contains(variable))
                rest.add(variable, node);
        });
        return rest.build();
    }
}
