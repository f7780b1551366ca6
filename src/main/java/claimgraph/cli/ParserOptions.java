package claimgraph.cli;

import claimgraph.extraction.parse.EnglishModel;
import claimgraph.extraction.parse.NoParserException;
import claimgraph.extraction.parse.Parser;
import claimgraph.extraction.parse.ParsesFile;
import claimgraph.extraction.parse.UnreadableParsesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that tell what finds the grammar of sentences: the model, or parses made earlier. */
final class ParserOptions {

    private static final long HEAP_FOR_THE_MODEL = 1_600_000_000L;

    @Option(names = "--parses", paramLabel = "FILE.conllu", description = "take the sentences' grammar from this CoNLL-U file instead of the model")
    private Path parses;

    Parser parser(PrintWriter err) {
        try {
            if (parses != null)
                return ParsesFile.read(parses);
            if (EnglishModel.isThere()) {
                if (Runtime.getRuntime().maxMemory() < HEAP_FOR_THE_MODEL)
                    throw new CannotRunException("the grammar model needs 2 GB of memory: run with JAVA_OPTS=-Xmx2g");
                err.println("Loading the grammar model");
                err.flush();
            }
            return EnglishModel.load();
        } catch (NoParserException | UnreadableParsesException e) {
            throw new CannotRunException(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(parses + " cannot be read: " + e.getMessage(), e);
        }
    }
}
