package claimgraph.publication;

import claimgraph.publication.pages.Question;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question, parsed once, that can be asked with other values than its own. */
record SavedQuery(Question question, Query query) {

    static SavedQuery of(Question question, String base) {
        return new SavedQuery(question, QueryFactory.create(question.query(), base, Syntax.syntaxSPARQL_12));
    }

    /** The query with values in the place of those in its VALUES blocks. */
    Query with(Map<String, Node> values) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                Node value = data.getVars().size() == 1 ? values.get(data.getVars().get(0).getVarName()) : null;
                return value == null ? data : only(data.getVars().get(0), value);
            }
        });
    }

    private static Element only(Var variable, Node value) {
        return new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, value)));
    }
}
