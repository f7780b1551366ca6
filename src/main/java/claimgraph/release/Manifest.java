package claimgraph.release;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release says of itself in {@code manifest.json}.
 *
 * @param version         {@code YYYY.MM.DD}, with a suffix where a day has several; sorts as text
 * @param base            the base IRI of the data
 * @param issued          when it was made, by the inputs' own dates
 * @param ontologyVersion {@code owl:versionInfo} of the ontology
 * @param inputs          SHA-256 over all hand-written inputs, hex
 * @param counts          how many triples, quads, articles, claims, actors, … it holds, by name
 * @param files           every file but the manifest itself and {@code SHA256SUMS}
 */
public record Manifest(String version, String base, Instant issued, String ontologyVersion, String inputs, Map<String, Long> counts,
        List<ReleaseFile> files) {

    public Manifest {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        files = List.copyOf(files);
    }

    /** A count by its name; 0 for what the release has none of. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    public Optional<ReleaseFile> file(String name) {
        return files.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
