package claimgraph.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.graph.Anchoring;
import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample article, the graph made of it by hand, and what check says of graphs that hold candidates. */
class SampleTest {

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    @TempDir
    private Path home;

    private List<Finding> findings(boolean published) {
        Sources sources = Sources.in(home);
        Dataset dataset = Dataset.read(sources, iris);
        return Validator.of(sources, published ? dataset.withCandidates() : dataset).verdict().findings();
    }

    private void edit(String from, String to) throws IOException {
        Path graph = home.resolve("graphs/sample.ttl");
        String text = Files.readString(graph);
        assertTrue(text.contains(from), from);
        Files.writeString(graph, text.replace(from, to));
    }

    @Test
    void theSampleIsAnArticleOfItsOwnAndSaysSo() throws IOException {
        Article article = ArticleReader.read(Files.readString(Project.SAMPLE.resolve("sample.txt")));
        assertTrue(article.deck().orElseThrow().contains("sample"));
        assertTrue(article.authorNote().isPresent());
        long words = article.sentences().mapToLong(sentence -> sentence.words().size()).sum();
        assertTrue(words >= 500 && words <= 700, words + " words");
    }

    @Test
    void itsGraphFitsItsTextAndIsSound() throws IOException {
        Project.withSample(home);
        Article article = ArticleReader.read(Files.readString(Project.SAMPLE.resolve("sample.txt")));
        Anchoring anchoring = Anchoring.of(TurtleFile.read(home.resolve("graphs/sample.ttl"), iris), iris, article);
        assertEquals(List.of(), anchoring.mismatches());
        assertEquals(0, anchoring.unanchored());
        assertEquals(List.of(), findings(false));
    }

    @Test
    void candidatesAreRemarkedAndNoErrors() {
        Project.withCandidates(home);
        assertEquals(List.of("CG-CANDIDATES"), findings(false).stream().map(Finding::code).toList());
        assertTrue(findings(false).get(0).toString().contains("sample.ttl:1 sample.ttl — holds 28 candidates"), findings(false).toString());
        assertEquals(List.of(Severity.REMARK), findings(true).stream().map(Finding::severity).toList());
    }

    @Test
    void whatIsWrongWithACandidateIsAnErrorOnlyWhereItIsPublished() throws IOException {
        Project.withCandidates(home);
        edit("    cg:about actor:iceland, actor:ireland ;\n    rdf:subject", "    rdf:subject");
        assertTrue(findings(false).stream().allMatch(finding -> finding.severity() == Severity.REMARK), findings(false).toString());
        assertTrue(findings(false).stream().anyMatch(finding -> finding.code().equals("CG-CLAIM-ABOUT")), findings(false).toString());
        assertTrue(findings(true).stream().anyMatch(finding -> finding.code().equals("CG-CLAIM-ABOUT") && finding.severity() == Severity.ERROR));
    }

    @Test
    void aCandidateThatSaysWhatAnotherSaysIsRemarkedWhereItIsPublishedToo() throws IOException {
        Project.withCandidates(home);
        edit("By turning to the European Union Norway might end up alone.", "An offer of Norway to Iceland is likely to calm the quarrel.");
        assertEquals(Set.of("CG-CANDIDATES", "CG-HYGIENE-WORDING-SAID-TWICE"), findings(true).stream().map(Finding::code).collect(Collectors.toSet()));
        assertTrue(findings(true).stream().allMatch(finding -> finding.severity() == Severity.REMARK), findings(true).toString());
    }

    @Test
    void aProposedActorIsRemarkedUntilAnAcceptedClaimSpeaksOfIt() throws IOException {
        Project.withCandidates(home);
        edit("# Passages", "actor:nordic-council a cg:Organization ;\n    rdfs:label \"Nordic Council\"@en ;\n    <http://www.w3.org/ns/prov#wasGeneratedBy> <run/sample> .\n\n# Passages");
        edit("cg:about actor:norway ;\n    cg:certainty cg:Possible", "cg:about actor:norway, actor:nordic-council ;\n    cg:certainty cg:Possible");
        assertEquals(List.of("CG-CANDIDATES", "CG-PROPOSED-CAST"), findings(false).stream().map(Finding::code).toList());
        edit("cg:about actor:ireland, issue:mackerel-quota ;", "cg:about actor:ireland, actor:nordic-council ;");
        assertTrue(findings(false).stream().anyMatch(finding -> finding.code().equals("CG-DANGLING-IRI") && finding.severity() == Severity.ERROR
                && finding.problem().endsWith("at actor/nordic-council, which is only proposed")), findings(false).toString());
    }
}
