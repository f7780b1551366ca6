package claimgraph.extraction.parse;

/**
 * The grammar of English as a parser learned it: 261 MB that are among the libraries only where somebody asked for them. This class
 * stands without the parser's, so that it can tell whether they are there.
 */
public final class EnglishModel {

    static final String FOLDER = "edu/emory/mathcs/nlp/";
    static final String DEPENDENCIES = FOLDER + "models/en-dep.xz";

    private EnglishModel() {}

    public static boolean isThere() {
        return EnglishModel.class.getResource("/" + DEPENDENCIES) != null;
    }

    /**
     * The parser with the model loaded, which takes some ten seconds and 1.1 GB.
     *
     * @throws NoParserException where the model is not among the libraries
     */
    public static Parser load() {
        if (!isThere())
            throw new NoParserException("the English grammar model is missing; being 261 MB it comes only on request: build with `mvn -Pextraction package`, or give parses with --parses FILE.conllu");
        return Nlp4jParser.load();
    }
}
