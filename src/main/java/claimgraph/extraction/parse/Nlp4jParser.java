package claimgraph.extraction.parse;

import claimgraph.article.Sentence;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The English parser NLP4J with its published model: tags, lemmas and dependencies, made Universal Dependencies. The model's word
 * embeddings and named entities are left out, which keeps it to some 1.4 GB of memory.
 */
final class Nlp4jParser implements Parser {

    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica></configuration>""".formatted(EnglishModel.FOLDER);
    private static final Map<String, String> LEMMAS = Map.of("n't", "not", "ca", "can", "wo", "will", "'ll", "will", "'ve", "have", "'m", "be", "'re", "be");

    /** What has more characters is a table or a list, and no sentence; it gets no grammar. */
    private static final int LONGEST = 2000;

    private final Words words = new Words();
    private final List<NLPComponent<NLPNode>> taggers;
    private final List<NLPComponent<NLPNode>> parsers;

    private Nlp4jParser(List<NLPComponent<NLPNode>> taggers, List<NLPComponent<NLPNode>> parsers) {
        this.taggers = taggers;
        this.parsers = parsers;
    }

    /** Loads the model, which takes some ten seconds. */
    static Nlp4jParser load() {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
        return new Nlp4jParser(List.of(lexica, NLPUtils.getComponent(EnglishModel.FOLDER + "models/en-pos.xz")), List.of(new MorphologicalAnalyzer<>(Language.ENGLISH), NLPUtils.getComponent(EnglishModel.DEPENDENCIES)));
    }

    @Override
    public String name() {
        return "NLP4J 1.1.3";
    }

    @Override
    public Parse parse(Sentence sentence) {
        if (sentence.text().length() > LONGEST)
            return new Parse(sentence, List.of());
        List<Words.Word> found = words.of(sentence.text());
        NLPNode[] nodes = new NLPNode[found.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++)
            nodes[i] = new NLPNode(i, found.get(i - 1).plain());
        taggers.forEach(component -> component.process(nodes));
        mendTags(nodes);
        parsers.forEach(component -> component.process(nodes));

        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            Words.Word word = found.get(i - 1);
            tokens.add(new Token(i, word.form(), lemma(node), node.getPartOfSpeechTag(), node.getDependencyHead().getID(), node.getDependencyLabel(), word.start(), word.end()));
        }
        return new Parse(sentence, UniversalRelations.of(tokens));
    }

    private static void mendTags(NLPNode[] nodes) {
        List<Tags.Tagged> words = Arrays.stream(nodes).skip(1).map(node -> new Tags.Tagged(node.getWordForm(), node.getPartOfSpeechTag())).toList();
        List<String> tags = Tags.mended(words);
        for (int i = 1; i < nodes.length; i++)
            nodes[i].setPartOfSpeechTag(tags.get(i - 1));
    }

    /** The model writes numbers as classes; ours stay as they are. */
    private static String lemma(NLPNode node) {
        String lower = node.getWordFormLowercase();
        return LEMMAS.getOrDefault(lower, node.getLemma().startsWith("#") ? lower : node.getLemma());
    }
}
