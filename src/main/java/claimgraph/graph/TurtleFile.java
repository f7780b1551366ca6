package claimgraph.graph;

import claimgraph.graph.UnreadableException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * A Turtle file that has been read.
 *
 * @param path     the file
 * @param graph    its triples, IRIs resolved against the base
 * @param prefixes the prefixes it declares
 * @param lines    the line on which each subject first stands
 */
public record TurtleFile(Path path, Graph graph, Map<String, String> prefixes, Map<Node, Long> lines) {

    public TurtleFile {
        prefixes = Map.copyOf(prefixes);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /** @throws UnreadableException with file, line and column when the file is not Turtle in UTF-8 */
    public static TurtleFile read(Path path, Iris iris) {
        return read(path, text(path), iris);
    }

    static TurtleFile read(Path path, String text, Iris iris) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Map<Node, Long> lines = new LinkedHashMap<>();
        PrefixMap prefixes = PrefixMapFactory.create();
        ErrorHandler errors = new Stop(path);
        IRIxResolver resolver = IRIxResolver.create(iris.base()).build();
        var profile = new Recorder(RiotLib.factoryRDF(), errors, resolver, prefixes, lines);
        var tokenizer = TokenizerText.create().fromString(text).errorHandler(errors).build();
        try {
            new LangTurtle(tokenizer, profile, StreamRDFLib.graph(graph)).parse();
        } catch (RiotException e) {
            throw unreadable(path, 0, 0, String.valueOf(e.getMessage()));
        }
        return new TurtleFile(path, graph, prefixes.getMappingCopy(), lines);
    }

    static String text(Path path) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(List.of(new Problem(path, 0, 0, "is not text in UTF-8", "save it in UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static UnreadableException unreadable(Path path, long line, long column, String problem) {
        return new UnreadableException(List.of(new Problem(path, Math.max(0, line), Math.max(0, column), "is not Turtle", problem)));
    }

    /** Makes every warning and error of the parser an exception that names the place. */
    private record Stop(Path path) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            throw unreadable(path, line, column, message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw unreadable(path, line, column, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw unreadable(path, line, column, message);
        }
    }

    /** The standard parser profile, which also notes where each subject first stands. */
    private static final class Recorder extends ParserProfileStd {

        private final Map<Node, Long> lines;

        Recorder(FactoryRDF factory, ErrorHandler errors, IRIxResolver resolver, PrefixMap prefixes, Map<Node, Long> lines) {
            super(factory, errors, resolver, prefixes, ARQ.getContext(), true, false);
            this.lines = lines;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            lines.putIfAbsent(subject, line);
            return super.createTriple(subject, predicate, object, line, column);
        }
    }
}
