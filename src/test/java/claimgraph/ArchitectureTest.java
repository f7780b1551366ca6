package claimgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The rules of the house: each package looks only upstream, and each technology stays where it belongs. */
@AnalyzeClasses(packages = "claimgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> COMMAND_LINE = JavaClass.Predicates.resideInAPackage("claimgraph.cli..")
            .or(JavaClass.Predicates.type(Main.class)).as("the command line");

    @ArchTest
    static final ArchRule packagesLookOnlyUpstream = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("article").definedBy("claimgraph.article..")
            .layer("extraction").definedBy("claimgraph.extraction..")
            .layer("vocabulary").definedBy("claimgraph.vocabulary..")
            .layer("graph").definedBy("claimgraph.graph..")
            .layer("validation").definedBy("claimgraph.validation..")
            .layer("release").definedBy("claimgraph.release..")
            .layer("publication").definedBy("claimgraph.publication..")
            .layer("review").definedBy("claimgraph.review..")
            .layer("drafting").definedBy("claimgraph.drafting..")
            .layer("evaluation").definedBy("claimgraph.evaluation..")
            .layer("cli").definedBy("claimgraph.cli..")
            .layer("main").definedBy("claimgraph")
            .whereLayer("main").mayNotBeAccessedByAnyLayer()
            .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
            .whereLayer("review").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("drafting").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluation").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("publication").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("release").mayOnlyBeAccessedByLayers("publication", "cli")
            .whereLayer("validation").mayOnlyBeAccessedByLayers("release", "publication", "cli")
            .whereLayer("graph").mayOnlyBeAccessedByLayers("validation", "review", "drafting", "evaluation", "release", "publication", "cli")
            .whereLayer("vocabulary").mayOnlyBeAccessedByLayers("graph", "validation", "review", "evaluation", "release", "publication", "cli")
            .whereLayer("extraction").mayOnlyBeAccessedByLayers("graph", "drafting", "evaluation", "cli")
            .whereLayer("article").mayOnlyBeAccessedByLayers("extraction", "vocabulary", "graph", "validation", "review", "drafting", "evaluation", "release", "publication", "cli");

    @ArchTest
    static final ArchRule anArticleIsPlainJava = classes().that().resideInAPackage("claimgraph.article..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "claimgraph.article..");

    @ArchTest
    static final ArchRule extractionKnowsNoRdf = noClasses().that().resideInAPackage("claimgraph.extraction..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule serversStayInPublication = noClasses().that().resideOutsideOfPackage("claimgraph.publication..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule thePartsOfPublicationDoNotKnowTheServer = noClasses().that().resideInAPackage("claimgraph.publication.*..")
            .should().dependOnClassesThat().resideInAPackage("claimgraph.publication");

    @ArchTest
    static final ArchRule thePartsOfPublicationHaveNoCycles = SlicesRuleDefinition.slices().matching("claimgraph.publication.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCommandLineAloneTouchesStandardStreams = noClasses().that(DescribedPredicate.not(COMMAND_LINE))
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule theCommandLineAloneReadsEnvironmentAndClock = noClasses().that(DescribedPredicate.not(COMMAND_LINE))
            .should().callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class)
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule nothingStaticCanChange = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule jenasGlobalContextIsNotWritten = noClasses().should().callMethodWhere(
            DescribedPredicate.describe("a setter of the global context", call -> call.getTargetOwner().getName().equals("org.apache.jena.query.ARQ")
                    && (call.getName().startsWith("set") || call.getName().startsWith("enable") || call.getName().startsWith("init"))));
}
