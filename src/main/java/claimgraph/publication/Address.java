package claimgraph.publication;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
final class Address {

    private Address() {}

    /**
     * The client's address. Behind a proxy it is the last that {@code X-Forwarded-For} names: the one that our proxy saw, for all before it
     * are the client's own word.
     */
    static String of(HttpServletRequest request, boolean behindProxy) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null ? request.getRemoteAddr() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
