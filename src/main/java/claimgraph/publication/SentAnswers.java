package claimgraph.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/**
 * Whole answers as they were sent, kept by the request as it came: its address, and all of its headers that an answer depends on. Up to 64 MiB.
 * What is kept here is good as long as its release is served.
 */
final class SentAnswers {

    /** Where a request brings its key to those who answer it. */
    static final String KEY = SentAnswers.class.getName();

    private static final long WEIGHT = 64L << 20;
    private static final int MOST_BYTES = 1 << 20;
    /** About what an entry takes beside its key and its body. */
    private static final int OF_AN_ENTRY = 4_096;

    /**
     * An answer with status 200.
     *
     * @param query the digest of the query it answers
     */
    record Sent(HttpFields headers, byte[] body, String tag, Optional<String> query) {}

    private final Cache<String, Sent> answers = Caffeine.newBuilder().maximumWeight(WEIGHT).weigher((String key, Sent sent) -> OF_AN_ENTRY + key.length() + sent.body().length).build();

    /** Empty for a request that asks for more than a whole answer, or brings a body. */
    static Optional<String> key(Request request) {
        if (!request.getMethod().equals("GET"))
            return Optional.empty();
        StringBuilder key = new StringBuilder(request.getHttpURI().asString());
        boolean tagged = false;
        boolean dated = false;
        for (HttpField field : request.getHeaders()) {
            if (field.getHeader() == null)
                continue;
            switch (field.getHeader()) {
                case ACCEPT, ACCEPT_LANGUAGE, ACCEPT_ENCODING -> key.append('\n').append(field.getHeader()).append(' ').append(field.getValue());
                case IF_NONE_MATCH -> tagged = true;
                case IF_MODIFIED_SINCE -> dated = true;
                case RANGE, CONTENT_TYPE, CONTENT_LENGTH, TRANSFER_ENCODING -> {
                    return Optional.empty();
                }
                default -> { }
            }
        }
        return dated && !tagged ? Optional.empty() : Optional.of(key.toString());
    }

    Optional<Sent> sent(String key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    void keep(String key, Sent sent) {
        if (sent.body().length <= MOST_BYTES)
            answers.put(key, sent);
    }
}
