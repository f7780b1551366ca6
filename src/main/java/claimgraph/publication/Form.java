package claimgraph.publication;

/** A form in which something is written. */
interface Form {

    /** Its name in {@code ?format=}. */
    String format();

    String mediaType();

    static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    default String contentType() {
        return contentType(mediaType());
    }
}
