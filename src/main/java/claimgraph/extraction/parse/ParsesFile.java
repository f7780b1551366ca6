package claimgraph.extraction.parse;

import claimgraph.article.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parses made earlier, by whichever parser, and kept in a CoNLL-U file; a sentence is looked up by its words. */
public final class ParsesFile implements Parser {

    private final String name;
    private final Map<String, List<Token>> sentences;

    private ParsesFile(String name, Map<String, List<Token>> sentences) {
        this.name = name;
        this.sentences = sentences;
    }

    /** @throws UnreadableParsesException naming the line that is not CoNLL-U */
    public static ParsesFile read(Path file) throws IOException {
        return new ParsesFile(file.getFileName().toString(), Conllu.read(file.toString(), Files.readAllLines(file)));
    }

    @Override
    public String name() {
        return "CoNLL-U " + name;
    }

    /** @throws NoParserException where the file does not hold the sentence */
    @Override
    public Parse parse(Sentence sentence) {
        List<Token> tokens = sentences.get(sentence.text());
        if (tokens == null)
            throw new NoParserException("%s has no parse of sentence %s, which begins \"%s\": parse the text again".formatted(name, sentence.position(),
                    String.join(" ", sentence.words().subList(0, Math.min(4, sentence.words().size())))));
        return new Parse(sentence, tokens);
    }

    /** The sentences of the file, each as a paragraph of its own: for files that are no article. */
    public List<Parse> all() {
        List<Parse> parses = new ArrayList<>();
        sentences.forEach((text, tokens) -> parses.add(new Parse(new Sentence(parses.size() + 1, 1, 0, text.codePointCount(0, text.length()), text), tokens)));
        return parses;
    }
}
