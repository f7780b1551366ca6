package claimgraph.publication;

import claimgraph.publication.answer.AcceptLanguage;
import claimgraph.publication.answer.AnswerForms;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.pages.Frame;
import claimgraph.publication.pages.Outcome;
import claimgraph.publication.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** The pages on which the endpoint answers readers, with the way to the same answer as files. */
final class ResultPages {

    /** An address stays well below what servers and proxies take. */
    private static final int LONGEST = 8000;
    private static final List<String> DATASET = List.of("default-graph-uri", "named-graph-uri");

    private final Pages pages;
    private final List<String> languages;

    ResultPages(Contents contents, Pages pages) {
        this.pages = pages;
        this.languages = contents.read(pages::languages);
    }

    byte[] page(String text, Query query, Outcome outcome, HttpServletRequest request) {
        return pages.in(AcceptLanguage.choose(request, languages)).result(text, outcome, files(text, query, request)).getBytes(StandardCharsets.UTF_8);
    }

    /** None where the query is too long to stand in an address. */
    private static List<Frame.Format> files(String text, Query query, HttpServletRequest request) {
        String dataset = DATASET.stream().flatMap(name -> Optional.ofNullable(request.getParameterValues(name)).stream().flatMap(Arrays::stream).map(value -> "&" + name + "=" + encoded(value)))
                .collect(Collectors.joining());
        String address = Endpoint.PATH + "?query=" + encoded(text) + dataset + "&format=";
        return address.length() > LONGEST ? List.of()
                : AnswerForms.all(query).stream().filter(form -> form != Representation.HTML)
                        .map(form -> Frame.Format.of(form.format(), form.mediaType(), address + form.format())).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
