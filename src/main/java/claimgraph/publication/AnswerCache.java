package claimgraph.publication;

import claimgraph.publication.answer.Answer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole answers of the endpoint and of pages, kept by what was asked and the wanted media type: up to 64 MiB, each of at most 1 MiB. A release never changes, so an
 * answer is good as long as its server runs.
 */
final class AnswerCache {

    private static final long WEIGHT = 64L << 20;
    private static final int MOST_BYTES = 1 << 20;
    /** About what the objects of an entry take beside its texts, or very many small answers would fill the heap. */
    private static final int OF_AN_ENTRY = 1_024;
    private static final List<String> PARAMETERS = List.of("format", "default-graph-uri", "named-graph-uri");

    /** What an answer depends on besides the release. */
    record Key(String query, String accept, String languages, List<List<String>> parameters) {

        int characters() {
            return query.length() + accept.length() + languages.length() + parameters.stream().flatMap(List::stream).mapToInt(String::length).sum();
        }
    }

    private final Cache<Key, Answer> answers = Caffeine.newBuilder().maximumWeight(WEIGHT)
            .weigher((Key key, Answer answer) -> OF_AN_ENTRY + key.characters() + length(answer)).build();

    /** A page or a document, which also tells the address of its host. */
    static Optional<Key> key(HttpServletRequest request) {
        return Optional.of(new Key(request.getRequestURL() + "?" + request.getQueryString(), String.valueOf(request.getHeader("Accept")), String.valueOf(request.getHeader("Accept-Language")), List.of()));
    }

    /** Empty for a query that answers differently each time. */
    static Optional<Key> key(QueryRequest asked, HttpServletRequest request) {
        if (asked.varies())
            return Optional.empty();
        List<List<String>> parameters = PARAMETERS.stream().map(request::getParameterValues)
                .map(values -> values == null ? List.<String>of() : Stream.of(values).toList()).toList();
        String accept = String.valueOf(request.getHeader("Accept"));
        return Optional.of(new Key(asked.text(), accept, mayBePage(accept, request) ? String.valueOf(request.getHeader("Accept-Language")) : "", parameters));
    }

    /** Only pages depend on the reader's language. */
    private static boolean mayBePage(String accept, HttpServletRequest request) {
        return accept.contains("text/") || "html".equals(request.getParameter("format"));
    }

    Optional<Answer> kept(Optional<Key> key) {
        return key.map(answers::getIfPresent);
    }

    Answer keep(Optional<Key> key, Answer answer) {
        if (answer.status() == 200 && answer.headers().stream().noneMatch(header -> header.value().equals(Answer.NEVER_KEPT)) && length(answer) <= MOST_BYTES)
            key.ifPresent(k -> answers.put(k, answer));
        return answer;
    }

    private static int length(Answer answer) {
        return switch (answer.body()) {
            case Answer.Bytes whole -> whole.bytes().length;
            case Answer.Stored file -> Integer.MAX_VALUE;
        };
    }
}
