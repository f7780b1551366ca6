package claimgraph.publication.bounds;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What one step of a query holds in memory, such as a table to join with, until the step is done. */
final class Holding {

    private static final long ROW = 200;
    private static final long VALUE = 48;

    private final Allowance allowance;
    private long bytes;

    Holding(Allowance allowance) {
        this.allowance = allowance;
    }

    void add(long more) {
        bytes += more;
        allowance.hold(more);
    }

    private void release() {
        allowance.hold(-bytes);
        bytes = 0;
    }

    /** About how much a row takes. */
    static long cost(Binding row) {
        long cost = ROW;
        for (var variables = row.vars(); variables.hasNext();)
            cost += cost(row.get(variables.next()));
        return cost;
    }

    static long cost(Node value) {
        return VALUE + FunctionBounds.length(value);
    }

    /** Rows all of which are held. */
    QueryIterator all(QueryIterator rows) {
        return new Counted(rows) {
            @Override
            void count(Binding row) {
                add(cost(row));
            }
        };
    }

    /** Rows of which some are held at a time: as many as given, and each may be the largest. */
    QueryIterator some(QueryIterator rows, long most) {
        return new Counted(rows) {
            private long largest;

            @Override
            void count(Binding row) {
                long cost = cost(row);
                if (cost > largest) {
                    add((cost - largest) * most);
                    largest = cost;
                }
            }
        };
    }

    /** Rows that are sorted: those beyond a number go to disk. */
    QueryIterator sorted(QueryIterator rows, long inMemory) {
        return new Counted(rows) {
            private long seen;

            @Override
            void count(Binding row) {
                if (++seen <= inMemory)
                    add(cost(row));
                else
                    allowance.sort(cost(row));
            }
        };
    }

    /** What the step gives; when that ends, nothing is held any more. */
    QueryIterator until(QueryIterator given) {
        return new QueryIteratorWrapper(given) {
            @Override
            protected Binding moveToNextBinding() {
                allowance.check();
                return super.moveToNextBinding();
            }

            @Override
            protected void closeIterator() {
                super.closeIterator();
                release();
            }
        };
    }

    private abstract class Counted extends QueryIteratorWrapper {

        Counted(QueryIterator rows) {
            super(rows);
        }

        abstract void count(Binding row);

        @Override
        protected Binding moveToNextBinding() {
            allowance.check();
            Binding row = super.moveToNextBinding();
            count(row);
            return row;
        }
    }
}
