package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A claim as one quotes it: always with who makes it, for nothing here says that it is true.
 *
 * @param text    a sentence
 * @param bibtex  an entry for BibTeX
 * @param iri     the claim's IRI
 * @param passage the IRI of the passage it rests on; null where none is given
 */
public record Citation(String text, String bibtex, String iri, String passage) {

    private static final Map<Integer, String> BIBTEX = Map.of((int) '\\', "\\textbackslash{}", (int) '{', "\\{", (int) '}', "\\}", (int) '$', "\\$", (int) '&', "\\&", (int) '#', "\\#", (int) '%', "\\%",
            (int) '_', "\\_", (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}");

    static Citation of(View view, Claims claims, Node claim) {
        ClaimLine line = claims.line(claim);
        Optional<Node> article = view.object(claim, CG.MADE_IN);
        String title = article.map(a -> view.text(a, DCTerms.title.asNode()).orElseGet(() -> view.names().of(a).text())).orElse("");
        String authors = article.map(a -> view.objects(a, DCTerms.creator.asNode())).orElse(List.of()).stream().map(who -> view.names().of(who).text()).collect(Collectors.joining(" and "));
        Optional<Node> passage = claims.passages(claim).stream().findFirst();
        String place = passage.map(p -> view.names().of(p).text().replaceFirst("^P", "p")).orElse("");
        String source = joined(", ", "claim " + line.number() + (title.isEmpty() ? "" : " of “" + title + "”" + (authors.isEmpty() ? "" : " by " + authors)), place);
        String release = "Claimgraph, release " + view.manifest().version();
        String text = line.claimant().text() + ", in the words of Claimgraph: " + line.claim().text().replaceFirst("\\.$", "") + " (" + line.certainty().text() + "). "
                + Character.toUpperCase(source.charAt(0)) + source.substring(1) + ". " + release + ". " + claim.getURI();
        String bibtex = "@misc{" + key(view, claim) + ",\n  author = {" + bibtex(line.claimant().text()) + "},\n  title = {" + bibtex(line.claim().text()) + "},\n  note = {" + bibtex(source + ", in the words of Claimgraph")
                + "},\n  howpublished = {" + bibtex(release) + "},\n  year = {" + view.manifest().issued().toString().substring(0, 4) + "},\n  url = {" + claim.getURI() + "}\n}";
        return new Citation(text, bibtex, claim.getURI(), passage.map(Node::getURI).orElse(null));
    }

    private static String joined(String separator, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String key(View view, Node claim) {
        return view.names().brief(claim).replaceAll("[^A-Za-z0-9-]+", "-");
    }

    private static String bibtex(String text) {
        return text.codePoints().mapToObj(character -> BIBTEX.getOrDefault(character, Character.toString(character))).collect(Collectors.joining()).replaceAll("\\s+", " ");
    }
}
