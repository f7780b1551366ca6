package claimgraph.extraction.cast;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something a text speaks of.
 *
 * @param path     its path below the base IRI, such as {@code actor/japan}
 * @param name     its usual English name
 * @param names    its other English names, metonyms among them
 * @param known    whether it stands in the curated cast; the others are proposed with the draft
 * @param item     its Wikidata identifier, such as {@code Q17}, where that has been looked up
 * @param of       path of the actor it governs, leads or belongs to
 */
public record Thing(String path, Type type, String name, List<String> names, boolean known, Optional<String> item, Optional<String> of) {

    public Thing {
        names = List.copyOf(names);
    }

    /** A thing that nobody has curated yet; its path is made of its name. */
    public static Thing proposed(Type type, String name, Optional<String> of) {
        return new Thing(Slug.path(type, name), type, name, List.of(), false, Optional.empty(), of);
    }
}
