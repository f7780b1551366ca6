package claimgraph.publication.pages;

import java.util.List;
import java.util.Locale;

/**
 * What stands around the content of every page.
 *
 * @param title       the page's title
 * @param description one sentence for search engines and previews; null where there is none
 * @param iri         the IRI of the thing shown; null where the page shows none
 * @param formats     the same in other formats
 * @param trail       the pages above this one, the home page left out
 * @param search      what the search box holds
 * @param version     the release served
 * @param here        which entry of the menu the page is; empty for none
 * @param data        what the page shows as JSON-LD for search engines; null where there is nothing to tell them
 */
public record Frame(String title, String description, String iri, List<Format> formats, List<Link> trail, String search, String version, String here, String data) {

    /** A representation other than HTML. */
    public record Format(String name, String mediaType, String href) {

        /** A format by its file ending, under the name that people call it. */
        public static Format of(String ending, String mediaType, String href) {
            return new Format(switch (ending) {
                case "ttl" -> "Turtle";
                case "nt" -> "N-Triples";
                case "nq" -> "N-Quads";
                case "trig" -> "TriG";
                case "jsonld" -> "JSON-LD";
                default -> mediaType.equals("application/rdf+xml") ? "RDF/XML" : ending.toUpperCase(Locale.ROOT);
            }, mediaType, href);
        }
    }

    public Frame {
        formats = List.copyOf(formats);
        trail = List.copyOf(trail);
    }

    Frame(String title, String description, String iri, List<Format> formats, List<Link> trail, String search, String version, String here) {
        this(title, description, iri, formats, trail, search, version, here, null);
    }

    /** The same, with JSON-LD for search engines. */
    Frame with(String jsonLd) {
        return new Frame(title, description, iri, formats, trail, search, version, here, jsonLd);
    }

    /** Marks the menu's entry for the page itself; null for the others. */
    public String current(String entry) {
        return entry.equals(here) ? "page" : null;
    }
}
