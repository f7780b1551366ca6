package claimgraph.extraction.claim;

import claimgraph.article.Sentence;
import claimgraph.extraction.Candidate;
import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.cast.Type;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sentences of our own with their parses, and a cast that knows a few states by their names. */
final class ParsedExamples {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Peru", "Peru"), Map.entry("Peruvian", "Peru"), Map.entry("Lima", "Peru"), Map.entry("Chile", "Chile"), Map.entry("Chilean", "Chile"),
            Map.entry("Santiago", "Chile"), Map.entry("Bolivia", "Bolivia"), Map.entry("Bolivian", "Bolivia"), Map.entry("Brazil", "Brazil"), Map.entry("Brazilian", "Brazil"), Map.entry("Ecuador", "Ecuador"));

    private final Map<String, Parse> parses = new LinkedHashMap<>();

    ParsedExamples() throws IOException {
        for (String file : List.of("examples.conllu", "sentences.conllu"))
            try (InputStream in = ParsedExamples.class.getResourceAsStream("/claimgraph/extraction/" + file)) {
                for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n"))
                    read(block);
            }
    }

    private void read(String block) {
        String text = "";
        List<Token> tokens = new ArrayList<>();
        for (String line : block.split("\n")) {
            String[] c = line.split("\t");
            if (line.startsWith("# text = "))
                text = line.substring(9);
            else if (c.length == 10)
                tokens.add(new Token(Integer.parseInt(c[0]), c[1], c[2], c[4], Integer.parseInt(c[6]), c[7], place(c[9], 0), place(c[9], 1)));
        }
        parses.put(text, Mending.of(new Parse(new Sentence(parses.size() + 1, 1, 0, text.length(), text), tokens)));
    }

    private static int place(String field, int which) {
        return Integer.parseInt(field.split("\\|")[which].split("=")[1]);
    }

    Parse parse(String text) {
        return Optional.ofNullable(parses.get(text)).orElseThrow(() -> new AssertionError("examples.conllu has no parse of: " + text));
    }

    List<Candidate> claims(String text) {
        Parse parse = parse(text);
        return Claims.of(List.of(parse), List.of(mentions(parse)));
    }

    /** Of sentences that follow each other in a paragraph. */
    List<Candidate> claims(List<String> texts) {
        List<Parse> paragraph = IntStream.range(0, texts.size()).mapToObj(i -> new Parse(new Sentence(1, i + 1, 0, texts.get(i).length(), texts.get(i)), parse(texts.get(i)).tokens())).toList();
        return Claims.of(paragraph, paragraph.stream().map(ParsedExamples::mentions).toList());
    }

    static List<Mention> mentions(Parse parse) {
        return parse.tokens().stream().filter(t -> NAMES.containsKey(name(t))).map(t -> new Mention(state(NAMES.get(name(t))), t.index(), t.index(), t.index(), 1, name(t).equals(t.form()) ? "name" : t.form().replaceFirst("-.*", "").toLowerCase(java.util.Locale.ROOT))).toList();
    }

    /** Also that in "pro-Peruvian". */
    private static String name(Token token) {
        return token.form().replaceFirst("^([Pp]ro|[Aa]nti)-", "");
    }

    private static Thing state(String name) {
        return new Thing("actor/" + name.toLowerCase(java.util.Locale.ROOT), Type.STATE, name, List.of(name), true, Optional.empty(), Optional.empty());
    }
}
