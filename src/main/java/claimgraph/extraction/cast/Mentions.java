package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who and what each sentence of an article speaks of, by name, by description, or by a word that refers back. */
public final class Mentions {

    private final List<List<Mention>> sentences;

    private Mentions(List<List<Mention>> sentences) {
        this.sentences = sentences;
    }

    /** @param parses the sentences of one article, in the order of its text */
    public static Mentions in(List<Parse> parses, Gazetteer gazetteer) {
        Nouns nouns = new Nouns();
        NameFinder names = new NameFinder(gazetteer, nouns, parses);
        List<List<Span>> spans = parses.stream().map(names::spans).toList();
        Roster roster = new Roster(gazetteer, nouns, parses, spans);
        Descriptions descriptions = new Descriptions(gazetteer, nouns, roster);
        References references = new References(nouns, roster);
        List<List<Mention>> sentences = new ArrayList<>();
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            List<Mention> named = spans.get(i).stream().map(span -> roster.mention(parse, span)).toList();
            List<Mention> all = references.over(parse, named, descriptions.over(parse, named));
            Stream<Mention> parties = named.stream().filter(m -> m.thing().type() == Type.EVENT || m.thing().type() == Type.ISSUE)
                    .flatMap(m -> names.within(parse, m.first(), m.last()).stream()).map(span -> roster.mention(parse, span)).filter(m -> m.thing().type().isActor());
            sentences.add(Stream.of(all.stream(), parties, Leanings.in(parse, gazetteer), PairWords.in(parse, gazetteer, all)).flatMap(m -> m).distinct().sorted(Comparator.comparingInt(Mention::first).thenComparing(Mention::last)).toList());
        }
        return new Mentions(sentences);
    }

    /** A list for each sentence, in the order of the text. */
    public List<List<Mention>> sentences() {
        return List.copyOf(sentences);
    }

    /** @param sentence its place among the parses, from 0 */
    public List<Mention> of(int sentence) {
        return sentences.get(sentence);
    }
}
