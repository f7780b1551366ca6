package claimgraph.publication.pages;

import claimgraph.release.Manifest;
import claimgraph.release.ReleaseFile;
import claimgraph.vocabulary.CG;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a page shows, in the words of schema.org for search engines: JSON-LD that may stand in the page. */
final class StructuredData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String SCHEMA = "https://schema.org/";
    /** The first that fits names the type; a claim is a Claim and never a ClaimReview, for nothing here is reviewed. */
    private static final Map<Node, String> TYPES = types();

    private final View view;

    StructuredData(View view) {
        this.view = view;
    }

    String claim(Node claim) {
        JsonObject data = whole(claim);
        put(data, "name", view.names().of(claim).text());
        put(data, "text", view.text(claim, CG.WORDING).orElse(""));
        put(data, "author", references(view.objects(claim, CG.CLAIMANT)));
        put(data, "appearance", references(view.objects(claim, CG.MADE_IN)));
        put(data, "about", references(view.objects(claim, CG.ABOUT)));
        return ours(data);
    }

    String article(Node article) {
        JsonObject data = whole(article);
        put(data, "headline", view.text(article, DCTerms.title.asNode()).orElseGet(() -> view.names().of(article).text()));
        put(data, "author", references(view.objects(article, DCTerms.creator.asNode())));
        put(data, "publisher", references(view.objects(article, DCTerms.publisher.asNode())));
        put(data, "inLanguage", view.text(article, DCTerms.language.asNode()).orElse(""));
        put(data, "articleSection", view.text(article, schema("articleSection")).orElse(""));
        put(data, "datePublished", view.text(article, DCTerms.issued.asNode()).orElse(""));
        put(data, "url", texts(view.objects(article, schema("url"))));
        put(data, "license", texts(view.objects(article, DCTerms.license.asNode())));
        return EmbeddedJson.of(data);
    }

    /** An actor, place, event or issue. */
    String cast(Node thing) {
        JsonObject data = whole(thing);
        put(data, "name", view.names().of(thing).text());
        List<Node> names = view.names().literals(thing, RDFS.Nodes.label);
        List<Node> others = view.names().literals(thing, SKOS.altLabel.asNode());
        put(data, "alternateName", strings(Stream.concat(names.stream(), others.stream()).map(Node::getLiteralLexicalForm).distinct()
                .filter(name -> !name.equals(view.names().of(thing).text())).toList()));
        put(data, "description", view.names().definition(thing).map(Name::text).orElse(""));
        put(data, "sameAs", texts(view.objects(thing, OWL2.sameAs.asNode())));
        put(data, "memberOf", references(view.objects(thing, CG.MEMBER_OF)));
        put(data, "containedInPlace", references(view.objects(thing, CG.LOCATED_IN)));
        return EmbeddedJson.of(data);
    }

    /** The dataset with the files of its release. */
    String dataset() {
        Manifest manifest = view.manifest();
        Node dataset = view.iris().dataset();
        JsonObject data = whole(dataset);
        data.put("@type", "Dataset");
        put(data, "name", view.names().of(dataset).text());
        put(data, "description", view.names().definition(dataset).map(Name::text).orElse(""));
        put(data, "version", manifest.version());
        put(data, "dateModified", manifest.issued().toString());
        data.put("isAccessibleForFree", true);
        JsonObject makers = new JsonObject();
        makers.put("@type", "Organization");
        makers.put("name", "The Claimgraph contributors");
        data.put("creator", makers);
        put(data, "license", LICENCE);
        JsonArray files = new JsonArray();
        manifest.files().forEach(file -> files.add(download(file)));
        put(data, "distribution", files);
        return EmbeddedJson.of(data);
    }

    private JsonObject download(ReleaseFile file) {
        JsonObject download = new JsonObject();
        download.put("@type", "DataDownload");
        put(download, "name", file.title());
        put(download, "contentUrl", "/dumps/" + view.manifest().version() + "/" + file.name());
        put(download, "encodingFormat", file.compressed() ? "application/gzip" : file.mediaType());
        put(download, "contentSize", file.bytes() + " B");
        put(download, "sha256", file.sha256());
        return download;
    }

    private JsonObject whole(Node thing) {
        JsonObject data = new JsonObject();
        data.put("@context", "https://schema.org");
        data.put("@type", type(thing));
        data.put("@id", thing.getURI());
        return data;
    }

    /** What the project itself wrote, as part of its dataset. */
    private String ours(JsonObject data) {
        put(data, "license", LICENCE);
        JsonObject dataset = new JsonObject();
        dataset.put("@type", "Dataset");
        dataset.put("@id", view.iris().dataset().getURI());
        data.put("isPartOf", dataset);
        return EmbeddedJson.of(data);
    }

    private JsonArray references(Collection<Node> things) {
        JsonArray references = new JsonArray();
        things.stream().filter(Node::isURI).forEach(thing -> {
            JsonObject reference = new JsonObject();
            reference.put("@type", type(thing));
            reference.put("@id", thing.getURI());
            reference.put("name", view.names().of(thing).text());
            references.add(reference);
        });
        return references;
    }

    private static JsonArray texts(Collection<Node> nodes) {
        return strings(nodes.stream().map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()).toList());
    }

    private static JsonArray strings(Collection<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    private String type(Node thing) {
        return TYPES.entrySet().stream().filter(type -> view.holds(thing, RDF.Nodes.type, type.getKey())).map(Map.Entry::getValue).findFirst().orElse("Thing");
    }

    private static void put(JsonObject data, String name, String value) {
        if (!value.isEmpty())
            data.put(name, new JsonString(value));
    }

    /** One value stands alone, none is left out. */
    private static void put(JsonObject data, String name, JsonArray values) {
        List<JsonValue> all = values.stream().toList();
        if (!all.isEmpty())
            data.put(name, all.size() == 1 ? all.get(0) : values);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    private static Map<Node, String> types() {
        Map<Node, String> types = new LinkedHashMap<>();
        types.put(CG.CLAIM, "Claim");
        types.put(CG.ARTICLE, "Article");
        types.put(CG.STATE, "Country");
        types.put(CG.GOVERNMENT, "GovernmentOrganization");
        types.put(CG.PERSON, "Person");
        types.put(CG.ACTOR, "Organization");
        types.put(CG.PLACE, "Place");
        types.put(CG.EVENT, "Event");
        return types;
    }
}
