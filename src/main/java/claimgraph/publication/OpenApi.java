package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.publication.answer.Form;
import claimgraph.publication.pages.Question.Parameter;
import claimgraph.release.Manifest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.XSD;

/** The questions described in OpenAPI 3.1, for tools that make clients. */
final class OpenApi {

    private static final String PROBLEM = "application/problem+json";

    private final Iris iris;
    private final Function<Query, List<Form>> forms;

    private OpenApi(Iris iris, Function<Query, List<Form>> forms) {
        this.iris = iris;
        this.forms = forms;
    }

    /** @param forms the forms the answer of a query can be had in */
    static String of(Manifest manifest, Iris iris, List<SavedQuery> saved, Function<Query, List<Form>> forms) {
        OpenApi api = new OpenApi(iris, forms);
        JsonObject paths = new JsonObject();
        saved.forEach(query -> paths.put(query.question().page(), object("get", api.operation(query))));
        JsonObject info = object("title", text("Claimgraph questions"), "version", text(manifest.version()),
                "summary", text("Who claims what, and where: the example questions with parameters."),
                "description", text("Each question is a SPARQL query over release " + manifest.version() + ". IRIs are given whole or as their path below " + iris.base()
                        + ". The format is chosen by Accept, by the parameter format, or by an ending of the path such as .csv."),
                "license", object("name", text("CC BY 4.0"), "identifier", text("CC-BY-4.0")));
        JsonObject problem = object("description", text("A problem (RFC 9457): `detail` says what is allowed."), "content",
                object(PROBLEM, object("schema", object("type", text("object"), "required", array("title", "status", "detail"), "properties",
                        object("type", type("string"), "title", type("string"), "status", type("integer"), "detail", type("string"))))));
        JsonObject document = object("openapi", text("3.1.0"), "info", info, "servers", servers(), "paths", paths, "components", object("responses", object("Problem", problem)),
                "externalDocs", object("description", text("The query page"), "url", text("/query")));
        return JSON.toString(document).strip() + "\n";
    }

    /** This host, whatever its address. */
    private static JsonArray servers() {
        JsonArray servers = new JsonArray();
        servers.add(object("url", text("/")));
        return servers;
    }

    private JsonObject operation(SavedQuery saved) {
        JsonArray parameters = new JsonArray();
        saved.question().parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        List<Form> offered = forms.apply(saved.query());
        parameters.add(object("name", text("format"), "in", text("query"), "description", text("The format, in the place of the Accept header."),
                "schema", object("type", text("string"), "enum", array(offered.stream().map(Form::format).toArray(String[]::new)))));
        JsonObject content = new JsonObject();
        offered.forEach(form -> content.put(form.mediaType(), new JsonObject()));
        JsonObject problem = object("$ref", text("#/components/responses/Problem"));
        JsonObject operation = object("operationId", text(saved.question().name()), "summary", text(saved.question().question()), "parameters", parameters, "responses",
                object("200", object("description", text("The answer"), "content", content), "304", object("description", text("Not changed since the client asked last")),
                        "400", problem, "406", problem));
        if (!saved.question().description().isEmpty())
            operation.put("description", saved.question().description());
        return operation;
    }

    private JsonObject parameter(Parameter parameter) {
        boolean literal = parameter.value().isLiteral();
        boolean number = parameter.types().contains(XSD.integer.asNode());
        String kinds = parameter.types().stream().map(type -> type.getLocalName()).collect(Collectors.joining(", "));
        JsonObject schema = number ? object("type", text("integer"), "default", JsonNumber.value(Long.parseLong(parameter.value().getLiteralLexicalForm())))
                : object("type", text("string"), "default", text(literal ? parameter.value().getLiteralLexicalForm() : iris.path(parameter.value().getURI())));
        if (!literal)
            schema.put("format", "iri-reference");
        return object("name", text(parameter.variable()), "in", text("query"), "description", text(parameter.label() + " (" + kinds + ")"), "schema", schema);
    }

    private static JsonObject type(String name) {
        return object("type", text(name));
    }

    private static JsonString text(String text) {
        return new JsonString(text);
    }

    private static JsonArray array(String... texts) {
        JsonArray array = new JsonArray();
        for (String text : texts)
            array.add(text);
        return array;
    }

    /** An object of names and values in turn. */
    private static JsonObject object(Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2)
            object.put((String) members[i], (JsonValue) members[i + 1]);
        return object;
    }
}
