package claimgraph.extraction.parse;

import claimgraph.article.Sentence;
import java.util.List;

/** A sentence with its grammar: a tree of dependencies over its words. */
public record Parse(Sentence sentence, List<Token> tokens) {

    public Parse {
        tokens = List.copyOf(tokens);
        for (int i = 0; i < tokens.size(); i++)
            if (tokens.get(i).index() != i + 1 || tokens.get(i).head() > tokens.size())
                throw new IllegalArgumentException("token %d of sentence %s is out of place".formatted(i + 1, sentence.position()));
    }

    /** @param index from 1 */
    public Token token(int index) {
        return tokens.get(index - 1);
    }

    /** The words that depend on a word directly, in the order of the text; those of 0 are the roots. */
    public List<Token> dependents(int index) {
        return tokens.stream().filter(t -> t.head() == index).toList();
    }
}
