package claimgraph.publication.answer;

/**
 * A link from one address to another that says what it is for (RFC 8288).
 *
 * @param href     a path on this host, or an absolute address
 * @param relation a registered relation
 * @param type     the media type at the other end; null where it is not told
 */
public record TypedLink(String href, String relation, String type) {

    public static TypedLink to(String href, String relation) {
        return new TypedLink(href, relation, null);
    }

    /** The link as a Link header writes it. */
    public String header() {
        return "<" + href + ">; rel=\"" + relation + "\"" + (type == null ? "" : "; type=\"" + type + "\"");
    }
}
