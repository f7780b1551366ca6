package claimgraph.publication.pages;

import java.util.List;

/** A request that could not be answered as asked, and what may help. */
public record ProblemPage(Frame frame, int status, String title, String detail, List<Link> instead) {

    static ProblemPage of(View view, int status, String title, String detail) {
        return new ProblemPage(view.frame(title, null, "problem"), status, title, detail, List.of());
    }

    static ProblemPage notFound(View view, String path) {
        String words = path.replaceAll("\\.[a-z0-9]{1,6}$", "").replaceFirst(".*/(?=.)", "");
        List<Link> instead = new Search(view).things(words).stream().limit(8).map(view::link).toList();
        return new ProblemPage(view.frame("Not found", null, "problem"), 404, "Nothing is known here", "This release knows no thing at " + path + ".", instead);
    }
}
