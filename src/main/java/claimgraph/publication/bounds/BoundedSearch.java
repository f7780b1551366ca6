package claimgraph.publication.bounds;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;

/** The search for text, but for what makes the index try every word it has. */
final class BoundedSearch implements PropertyFunction {

    private final PropertyFunction search;

    BoundedSearch(PropertyFunction search) {
        this.search = search;
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        search.build(subject, predicate, object, context);
    }

    @Override
    public QueryIterator exec(QueryIterator input, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        Allowance allowance = Allowance.of(context.getContext());
        List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
        QueryIterator checked = new QueryIteratorWrapper(input) {
            @Override
            protected Binding moveToNextBinding() {
                Binding row = super.moveToNextBinding();
                for (Node argument : arguments)
                    check(Substitute.substitute(argument, row), allowance);
                return row;
            }
        };
        return search.exec(checked, subject, predicate, object, context);
    }

    private static void check(Node argument, Allowance allowance) {
        allowance.check();
        if (!argument.isLiteral())
            return;
        String words = argument.getLiteralLexicalForm();
        if (words.length() > Bound.LONGEST_SEARCH || words.contains("/") || words.matches("(?s)(.*[\\s(:+!-])?[*?].*"))
            throw allowance.refuse(Bound.TEXT_SEARCH);
    }
}
