package claimgraph.graph;

import claimgraph.graph.UnreadableException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;

/**
 * A hand-written Turtle file with changes that are not written yet. Only what is changed is laid out anew; that nothing else changed is
 * proved by reading the new text.
 */
public final class EditedFile {

    private final Path path;
    private final Iris iris;
    private final String text;
    private final TurtleFile file;

    private EditedFile(Path path, Iris iris, String text) {
        this.path = path;
        this.iris = iris;
        this.text = text;
        this.file = TurtleFile.read(path, text, iris);
    }

    /** @throws UnreadableException when the file is not Turtle in UTF-8 */
    public static EditedFile read(Path path, Iris iris) {
        return new EditedFile(path, iris, TurtleFile.text(path));
    }

    public TurtleFile file() {
        return file;
    }

    public String text() {
        return text;
    }

    /**
     * Gives a property of a subject other values; none takes it out.
     *
     * @throws UnreadableException when the file is laid out in a way that cannot be edited safely
     */
    public EditedFile with(Node subject, Node property, List<Node> values) {
        Block block = block(subject);
        Spelling spelling = new Spelling(iris, file.prefixes());
        List<String> statements = new ArrayList<>();
        Optional<String> statement = spelling.statement(property, values);
        for (String old : block.statements())
            if (!spelling.isOf(old, property))
                statements.add(old);
            else if (statement.isPresent() && !statements.contains(statement.get()))
                statements.add(statement.get());
        statement.filter(s -> !statements.contains(s)).ifPresent(s -> statements.add(Math.max(1, statements.size() - 1), s));
        return changed(text.substring(0, block.start()) + block.written(statements) + text.substring(block.end()), subject, graph -> {
            graph.remove(subject, property, Node.ANY);
            values.forEach(value -> graph.add(subject, property, value));
        });
    }

    /**
     * Takes out all that is said of a subject.
     *
     * @throws UnreadableException when the file is laid out in a way that cannot be edited safely
     */
    public EditedFile without(Node subject) {
        Block block = block(subject);
        String before = text.substring(0, block.start());
        String after = text.substring(block.end());
        return changed(before + (before.endsWith("\n\n") ? after.replaceFirst("^\\R", "") : after), subject, graph -> graph.remove(subject, Node.ANY, Node.ANY));
    }

    private EditedFile changed(String changed, Node subject, Consumer<Graph> change) {
        EditedFile edited = new EditedFile(path, iris, changed);
        Graph expected = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(expected, file.graph());
        change.accept(expected);
        if (!expected.isIsomorphicWith(edited.file.graph()))
            throw notEditable(subject, "is laid out in a way that cannot be edited safely");
        return edited;
    }

    private Block block(Node subject) {
        return Block.find(text, new Spelling(iris, file.prefixes()).all(subject)).orElseThrow(() -> notEditable(subject, "has no block that begins a line"));
    }

    private UnreadableException notEditable(Node subject, String problem) {
        return new UnreadableException(List.of(new Problem(path, file.lines().getOrDefault(subject, 0L), 0, (iris.minted(subject.getURI()) ? iris.path(subject.getURI()) : subject.getURI()) + " " + problem,
                "let one block that begins a line and ends with a full stop at the end of a line hold all that is said of it, without comments")));
    }
}
