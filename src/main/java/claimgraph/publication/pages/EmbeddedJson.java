package claimgraph.publication.pages;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;

/** JSON that may stand within a script element: nothing in it can end the element or begin another. */
final class EmbeddedJson {

    private EmbeddedJson() {}

    static String of(JsonValue value) {
        return JSON.toStringFlat(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
