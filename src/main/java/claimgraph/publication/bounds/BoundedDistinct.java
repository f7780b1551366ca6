package claimgraph.publication.bounds;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;

/** Each row once, in the order they come; those seen are held. */
final class BoundedDistinct extends QueryIterProcessBinding {

    private final Set<Binding> seen = new HashSet<>();
    private final Holding holding;

    BoundedDistinct(QueryIterator rows, Holding holding, ExecutionContext context) {
        super(rows, context);
        this.holding = holding;
    }

    @Override
    public Binding accept(Binding row) {
        if (!seen.add(row))
            return null;
        holding.add(Holding.cost(row));
        return row;
    }
}
