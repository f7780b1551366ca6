package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.publication.pages.picture.Picture.Box;
import claimgraph.publication.pages.picture.Picture.Edge;
import claimgraph.publication.pages.picture.Picture.Line;
import claimgraph.publication.pages.picture.Picture.Text;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A picture as data, from which a script draws one that can be moved. */
public final class PictureData {

    private PictureData() {}

    /** JSON that may stand in a page. */
    public static String of(Picture picture) {
        JsonArray nodes = new JsonArray();
        picture.boxes().forEach(box -> nodes.add(node(box)));
        JsonArray edges = new JsonArray();
        picture.edges().forEach(edge -> edges.add(edge(edge)));
        JsonArray legend = new JsonArray();
        picture.legend().forEach(line -> legend.add(meaning(line)));
        JsonObject data = new JsonObject();
        data.put("nodes", nodes);
        data.put("edges", edges);
        data.put("legend", legend);
        return EmbeddedJson.of(data);
    }

    private static JsonObject node(Box box) {
        JsonObject node = new JsonObject();
        if (box.href() != null)
            node.put("href", box.href());
        node.put("label", box.texts().stream().map(Text::text).collect(Collectors.joining("\n")));
        node.put("title", box.title());
        node.put("style", box.style());
        node.put("x", box.at().x() + box.size().width() / 2);
        node.put("y", box.at().y() + box.size().height() / 2);
        node.put("width", box.size().width());
        node.put("height", box.size().height());
        return node;
    }

    private static JsonObject edge(Edge edge) {
        JsonObject json = new JsonObject();
        json.put("from", edge.from());
        json.put("to", edge.to());
        json.put("label", edge.label());
        json.put("heads", edge.heads());
        json.put("style", edge.style());
        return json;
    }

    private static JsonObject meaning(Line line) {
        JsonObject meaning = new JsonObject();
        meaning.put("style", line.style());
        meaning.put("text", line.label().text());
        return meaning;
    }
}
