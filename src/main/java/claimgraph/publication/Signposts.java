package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.publication.answer.Linkset;
import claimgraph.publication.answer.Offers;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.answer.TypedLink;
import claimgraph.release.Manifest;
import claimgraph.release.ReleaseFile;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.VOID;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The typed links that lead programs from a page to its data, to what it is part of and to what is part of it: FAIR Signposting, level 2.
 * The catalogue holds the dataset and its release, the dataset its named graphs and dumps, the release all its files, a graph the things it
 * names, an article its claims and passages; each of them leads back.
 */
final class Signposts {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    /** So that a Link header stays below what proxies take. */
    private static final int MOST_OF_A_KIND = 8;
    /** Where more belongs to a thing, only its link set lists it. */
    private static final int MOST_ITEMS = 16;
    private static final String SCHEMA = "https://schema.org/";
    private static final List<Node> PART_OF = List.of(CG.MADE_IN, OA.hasSource.asNode());
    private static final List<Node> HOLDS = List.of(VOID.SUBSET, DCAT.dataset.asNode());

    private final Contents contents;
    private final Iris iris;
    private final Manifest manifest;

    Signposts(Contents contents) {
        this.contents = contents;
        this.iris = contents.iris();
        this.manifest = contents.release().manifest();
    }

    /** The Link header of a document. */
    String header(Node thing, String path, Offers<Representation> offers, Representation chosen) {
        List<TypedLink> items = items(thing).limit(MOST_ITEMS + 1).toList();
        return Stream.concat(of(thing, path, offers, chosen), items.size() > MOST_ITEMS ? Stream.empty() : items.stream()).map(TypedLink::header).collect(Collectors.joining(", "));
    }

    /** All links of a thing, of its data, and back from what belongs to it, by the path they start from. */
    Map<String, List<TypedLink>> all(Node thing, String path, Offers<Representation> offers) {
        List<TypedLink> items = items(thing).toList();
        Map<String, List<TypedLink>> links = new LinkedHashMap<>();
        links.put(path, Stream.concat(of(thing, path, offers, Representation.HTML), items.stream()).toList());
        Representation.ofRdf().forEach(form -> links.put(path + "?format=" + form.format(), List.of(TypedLink.to(path, "describes"), TypedLink.to(LICENCE, "license"))));
        items.forEach(item -> links.computeIfAbsent(item.href(), href -> new ArrayList<>(List.of(TypedLink.to(path, "collection"), TypedLink.to(LICENCE, "license")))));
        return links;
    }

    /** The Link header of a file of the release. */
    String ofFile(ReleaseFile file) {
        Stream<String> collections = Stream.of(iris.release(manifest.version()), iris.dataset()).filter(thing -> files(thing).anyMatch(f -> f.equals(file))).map(this::path);
        return Stream.concat(collections.map(href -> TypedLink.to(href, "collection")),
                Stream.of(TypedLink.to(LICENCE, "license"), TypedLink.to(iris.release(manifest.version()).getURI(), "cite-as"), new TypedLink("/catalog?format=ttl", "describedby", Representation.TURTLE.mediaType()),
                        new TypedLink(path(iris.release(manifest.version())) + "?format=linkset", "linkset", Linkset.MEDIA_TYPE))).map(TypedLink::header).collect(Collectors.joining(", "));
    }

    private Stream<TypedLink> of(Node thing, String path, Offers<Representation> offers, Representation chosen) {
        Stream<TypedLink> alternates = offers.offers().stream().filter(o -> o.worth() == 1 && o.form() != chosen).map(o -> new TypedLink(path + "?format=" + o.form().format(), "alternate", o.mediaType()));
        Stream<TypedLink> descriptions = chosen == Representation.HTML
                ? Stream.of(Representation.TURTLE, Representation.JSON_LD).map(form -> new TypedLink(path + "?format=" + form.format(), "describedby", form.mediaType()))
                : Stream.of(TypedLink.to(path, "describes"));
        Stream<TypedLink> fixed = Stream.of(TypedLink.to("/.well-known/void", "describedby"), TypedLink.to(LICENCE, "license"), TypedLink.to(thing.getURI(), "cite-as"),
                new TypedLink(path + "?format=linkset", "linkset", Linkset.MEDIA_TYPE));
        return Stream.of(alternates, descriptions, fixed, types(thing, chosen).map(type -> TypedLink.to(type, "type")), links(collections(thing), "collection"),
                links(Stream.of(CG.CLAIMANT, DCTerms.creator.asNode()).flatMap(role -> objects(thing, role)), "author")).flatMap(links -> links);
    }

    private Stream<TypedLink> links(Stream<Node> things, String relation) {
        return things.filter(this::hasPage).map(this::path).distinct().limit(MOST_OF_A_KIND).map(href -> TypedLink.to(href, relation));
    }

    /** What the page is, and its thing: the most special types of our own and a type of schema.org where one of ours is not told. */
    private Stream<String> types(Node thing, Representation chosen) {
        Set<String> all = objects(thing, RDF.Nodes.type).map(Node::getURI).collect(Collectors.toSet());
        Stream<String> special = all.stream().filter(type -> all.stream().noneMatch(other -> contents.union().contains(NodeFactory.createURI(other), RDFS.Nodes.subClassOf, NodeFactory.createURI(type)))).sorted();
        Stream<String> known = all.contains(DCAT.Catalog.getURI()) ? Stream.of(SCHEMA + "DataCatalog") : all.contains(DCAT.Dataset.getURI()) ? Stream.of(SCHEMA + "Dataset") : Stream.empty();
        Stream<String> page = chosen == Representation.HTML ? Stream.of(SCHEMA + "AboutPage") : Stream.empty();
        return Stream.of(page, known, special).flatMap(types -> types).limit(MOST_OF_A_KIND);
    }

    private Stream<Node> collections(Node thing) {
        Stream<Node> whole = PART_OF.stream().flatMap(property -> objects(thing, property));
        Stream<Node> holders = HOLDS.stream().flatMap(property -> subjects(property, thing));
        Stream<Node> graphs = contents.graphs().entrySet().stream().filter(graph -> graph.getValue().contains(thing, RDFS.Nodes.label, Node.ANY)).map(Map.Entry::getKey);
        return Stream.of(whole, holders, graphs).flatMap(all -> all).filter(collection -> !collection.equals(thing));
    }

    private Stream<TypedLink> items(Node thing) {
        Stream<Node> parts = PART_OF.stream().flatMap(property -> subjects(property, thing));
        Stream<Node> held = HOLDS.stream().flatMap(property -> objects(thing, property));
        Graph graph = contents.graphs().get(thing);
        Stream<Node> named = graph == null ? Stream.empty() : graph.find(Node.ANY, RDFS.Nodes.label, Node.ANY).mapWith(Triple::getSubject).toList().stream();
        Stream<TypedLink> things = Stream.of(parts, held, named).flatMap(all -> all).filter(item -> !item.equals(thing)).filter(this::hasPage).map(this::path).distinct().map(href -> TypedLink.to(href, "item"));
        return Stream.concat(things, files(thing).map(file -> new TypedLink("/dumps/" + manifest.version() + "/" + file.name(), "item", file.compressed() ? "application/gzip" : file.mediaType())));
    }

    /** All files of the release; of the dataset, those that hold it whole. */
    private Stream<ReleaseFile> files(Node thing) {
        if (thing.equals(iris.release(manifest.version())))
            return manifest.files().stream();
        return thing.equals(iris.dataset()) ? manifest.files().stream().filter(file -> manifest.file(file.name() + ".gz").isPresent()) : Stream.empty();
    }

    private boolean hasPage(Node thing) {
        return thing.isURI() && iris.minted(thing.getURI()) && !thing.getURI().contains("#");
    }

    private String path(Node thing) {
        return "/" + iris.path(thing.getURI());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return contents.union().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().filter(Node::isURI).distinct();
    }

    private Stream<Node> subjects(Node property, Node object) {
        return contents.union().find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream().filter(Node::isURI).distinct();
    }
}
