package claimgraph.release;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;

/** {@code manifest.json}: the manifest written and read. */
final class ManifestJson {

    private ManifestJson() {}

    static String write(Manifest manifest) {
        JsonObject json = new JsonObject();
        json.put("version", manifest.version());
        json.put("base", manifest.base());
        json.put("issued", manifest.issued().toString());
        json.put("ontologyVersion", manifest.ontologyVersion());
        json.put("inputs", manifest.inputs());
        JsonObject counts = new JsonObject();
        manifest.counts().forEach(counts::put);
        json.put("counts", counts);
        JsonArray files = new JsonArray();
        for (ReleaseFile file : manifest.files()) {
            JsonObject entry = new JsonObject();
            entry.put("name", file.name());
            entry.put("mediaType", file.mediaType());
            entry.put("title", file.title());
            entry.put("bytes", file.bytes());
            entry.put("sha256", file.sha256());
            files.add(entry);
        }
        json.put("files", files);
        return JSON.toString(json).strip() + "\n";
    }

    /** @throws IllegalArgumentException when the text is no manifest */
    static Manifest read(String text) {
        try {
            JsonObject json = JSON.parse(text);
            Map<String, Long> counts = new LinkedHashMap<>();
            json.getObj("counts").forEach((name, n) -> counts.put(name, n.getAsNumber().value().longValue()));
            List<ReleaseFile> files = new ArrayList<>();
            json.getArray("files").forEach(value -> {
                JsonObject file = value.getAsObject();
                files.add(new ReleaseFile(file.getString("name"), file.getString("mediaType"), file.getString("title"),
                        file.getNumber("bytes").longValue(), file.getString("sha256")));
            });
            return new Manifest(json.getString("version"), json.getString("base"), Instant.parse(json.getString("issued")),
                    json.getString("ontologyVersion"), json.getString("inputs"), counts, files);
        } catch (JsonException | NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("it is no manifest of a release", e);
        }
    }
}
