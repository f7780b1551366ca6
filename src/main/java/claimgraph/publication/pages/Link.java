package claimgraph.publication.pages;

/**
 * A link to a thing, shown by its name.
 *
 * @param href a host-relative path, or an absolute http(s) address of another site; null where there is nothing to link to
 * @param text the name shown
 * @param lang the language of the name; null where it is English or has none
 */
public record Link(String href, String text, String lang) {

    static Link to(String href, String text) {
        return new Link(href, text, null);
    }

    public boolean external() {
        return href != null && href.startsWith("http");
    }

    /** What other sites are to know of the link; null for a link within this one. */
    public String rel() {
        return external() ? "external noopener" : null;
    }
}
