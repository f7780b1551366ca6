package claimgraph.publication.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A JSON link set (RFC 9264): the typed links of several addresses, all of them absolute so that it can be read anywhere. */
public final class Linkset {

    public static final String MEDIA_TYPE = "application/linkset+json";

    private Linkset() {}

    /**
     * @param host  the address of this host, which paths are resolved against
     * @param links links by the path they start from
     */
    public static String of(String host, Map<String, List<TypedLink>> links) {
        JsonArray contexts = new JsonArray();
        links.forEach((anchor, all) -> contexts.add(context(host, anchor, all)));
        JsonObject set = new JsonObject();
        set.put("linkset", contexts);
        return JSON.toString(set).strip() + "\n";
    }

    private static JsonObject context(String host, String anchor, List<TypedLink> links) {
        Map<String, JsonArray> byRelation = new LinkedHashMap<>();
        links.forEach(link -> byRelation.computeIfAbsent(link.relation(), relation -> new JsonArray()).add(target(host, link)));
        JsonObject context = new JsonObject();
        context.put("anchor", host + anchor);
        byRelation.forEach(context::put);
        return context;
    }

    private static JsonObject target(String host, TypedLink link) {
        JsonObject target = new JsonObject();
        target.put("href", link.href().startsWith("/") ? host + link.href() : link.href());
        if (link.type() != null)
            target.put("type", link.type());
        return target;
    }
}
