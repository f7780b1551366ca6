package claimgraph.publication.pages;

import claimgraph.publication.pages.Frame.Format;
import claimgraph.publication.pages.picture.Picture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * What a query gave, as its reader sees it.
 *
 * @param columns the names of the columns; none where the answer is yes or no
 * @param rows    the first rows
 * @param total   how many rows there are
 * @param unit    what a row is
 * @param truth   yes or no; null where the answer has rows
 * @param picture the triples of the answer drawn; null where there are none that join two things, or too many
 * @param files   the same as files
 */
public record Shown(List<String> columns, List<List<Cell>> rows, int total, String unit, String truth, Picture picture, List<Format> files) {

    /**
     * A term of a row: a thing or a text; all null where the row leaves it out.
     *
     * @param iri of a thing, whole
     */
    public record Cell(Link link, String iri, Name text, boolean number) {

        /** How its column is to be set: numbers to the right, long texts wide. */
        public String style() {
            return number ? "number" : (link != null ? link.text() : text != null ? text.text() : "").length() > LONG ? "long" : null;
        }
    }

    private static final int LONG = 40;

    private static final int MOST_ROWS = 1000;
    private static final List<String> TRIPLE = List.of("subject", "property", "object");

    public Shown {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    static Shown of(View view, Outcome outcome, List<Format> files) {
        return switch (outcome) {
            case Outcome.Rows found -> new Shown(found.columns(), rows(view, found), found.rows().size(), found.rows().size() == 1 ? "row" : "rows", null, null, files);
            case Outcome.Triples graph -> new Shown(TRIPLE, rows(view, asRows(graph)), graph.triples().size(), graph.triples().size() == 1 ? "triple" : "triples", null,
                    new TriplesPicture(view).of(graph.triples()).orElse(null), files);
            case Outcome.Truth truth -> new Shown(List.of(), List.of(), 0, "", truth.holds() ? "Yes" : "No", null, files);
        };
    }

    private static Outcome.Rows asRows(Outcome.Triples graph) {
        return new Outcome.Rows(TRIPLE, graph.triples().stream()
                .map(t -> Map.of(TRIPLE.get(0), t.getSubject(), TRIPLE.get(1), t.getPredicate(), TRIPLE.get(2), t.getObject())).toList());
    }

    private static List<List<Cell>> rows(View view, Outcome.Rows found) {
        List<Map<String, Node>> first = found.rows().stream().limit(MOST_ROWS).toList();
        Set<String> named = found.columns().stream().filter(column -> namedBeside(view, column, first)).collect(Collectors.toSet());
        return first.stream().map(row -> found.columns().stream().map(column -> cell(view, row.get(column), named.contains(column))).toList()).toList();
    }

    /** Whether the rows name the things of a column in another one already. */
    private static boolean namedBeside(View view, String column, List<Map<String, Node>> rows) {
        List<Map<String, Node>> things = rows.stream().filter(row -> row.get(column) != null && row.get(column).isURI()).toList();
        return !things.isEmpty() && things.stream().allMatch(row -> row.values().stream()
                .anyMatch(other -> other.isLiteral() && other.getLiteralLexicalForm().equals(view.names().of(row.get(column)).text())));
    }

    private static Cell cell(View view, Node node, boolean named) {
        if (node == null)
            return new Cell(null, null, null, false);
        if (node.isLiteral())
            return new Cell(null, null, Name.of(node), node.getLiteralDatatype() instanceof XSDDatatype && node.getLiteralValue() instanceof Number);
        Link link = view.link(node);
        String iri = node.isURI() ? node.getURI() : null;
        return new Cell(named || link.external() ? Link.to(link.href(), view.names().brief(node).replaceFirst("^(claim|passage)/.*/", "$1 ")) : link, iri, null, false);
    }

    /** Which columns hold numbers only. */
    public boolean numeric(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.number() || cell.link() == null && cell.text() == null)
                && IntStream.range(0, rows.size()).anyMatch(i -> rows.get(i).get(column).number());
    }
}
