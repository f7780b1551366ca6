package claimgraph.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The typed links of a thing as a JSON link set (RFC 9264): those of the Link header, and the items of a collection. */
final class Linkset {

    static final String MEDIA_TYPE = "application/linkset+json";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?");

    private Linkset() {}

    /**
     * @param path  the thing's path
     * @param links a Link header
     * @param items paths of what belongs to the thing
     */
    static String of(String path, String links, List<String> items) {
        Map<String, JsonArray> byRelation = new LinkedHashMap<>();
        for (Matcher link = LINK.matcher(links); link.find();)
            byRelation.computeIfAbsent(link.group(2), relation -> new JsonArray()).add(target(link.group(1), link.group(3)));
        items.forEach(item -> byRelation.computeIfAbsent("item", relation -> new JsonArray()).add(target(item, null)));
        JsonObject context = new JsonObject();
        context.put("anchor", path);
        byRelation.forEach(context::put);
        JsonArray contexts = new JsonArray();
        contexts.add(context);
        JsonObject set = new JsonObject();
        set.put("linkset", contexts);
        return JSON.toString(set).strip() + "\n";
    }

    private static JsonObject target(String href, String type) {
        JsonObject target = new JsonObject();
        target.put("href", href);
        if (type != null)
            target.put("type", type);
        return target;
    }
}
