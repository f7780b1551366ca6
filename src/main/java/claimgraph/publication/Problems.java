package claimgraph.publication;

import claimgraph.publication.answer.Accept;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Form;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Tells a client what is wrong: as a page, as problem details (RFC 9457), or as a line of text. */
final class Problems {

    private enum ProblemForm implements Form {
        JSON("json", "application/problem+json"), TEXT("txt", "text/plain"), HTML("html", "text/html");

        private final String format;
        private final String mediaType;

        ProblemForm(String format, String mediaType) {
            this.format = format;
            this.mediaType = mediaType;
        }

        @Override
        public String format() {
            return format;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }
    }

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    Answer answer(ProblemException problem, HttpServletRequest request) {
        Answer answer = switch (form(request)) {
            case JSON -> Answer.of(ProblemForm.JSON.contentType(), Answer.NEVER_KEPT, json(problem, request));
            case TEXT -> Answer.of(ProblemForm.TEXT.contentType(), Answer.NEVER_KEPT, problem.title() + ": " + problem.getMessage() + place(problem) + "\n");
            case HTML -> Answer.of(ProblemForm.HTML.contentType(), Answer.NEVER_KEPT, problem.status() == 404 ? pages.notFound(Site.decoded(request.getRequestURI()))
                    : pages.problem(problem.status(), problem.title(), problem.getMessage() + place(problem)));
        };
        for (Answer.Header header : problem.headers())
            answer = answer.with(header.name(), header.value());
        return answer.withStatus(problem.status());
    }

    /** A problem is told to everybody, whatever they accept. */
    private static ProblemForm form(HttpServletRequest request) {
        Accept accept = Accept.of(request.getHeader("Accept"));
        ProblemForm best = ProblemForm.JSON;
        for (ProblemForm form : ProblemForm.values())
            if (accept.quality(form.mediaType) > accept.quality(best.mediaType))
                best = form;
        return best;
    }

    private static String place(ProblemException problem) {
        return problem.line() < 0 ? "" : " (line " + problem.line() + ", column " + problem.column() + ")";
    }

    private static String json(ProblemException problem, HttpServletRequest request) {
        JsonObject json = new JsonObject();
        json.put("type", "about:blank");
        json.put("title", problem.title());
        json.put("status", problem.status());
        json.put("detail", problem.getMessage());
        json.put("requestId", Front.trace(request).id());
        if (problem.line() >= 0) {
            json.put("line", problem.line());
            json.put("column", problem.column());
        }
        return JSON.toString(json).strip() + "\n";
    }
}
