package claimgraph.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of an evaluation as they stand in the manual: Markdown between two marks, around which people write. */
public final class EvaluationPage {

    private static final String BEGIN = "<!-- figures: written by the command evaluate -->";
    private static final String END = "<!-- end of figures -->";

    private EvaluationPage() {}

    public static String figures(List<Section> sections) {
        return sections.stream().map(EvaluationPage::section).collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException where the page lacks the marks */
    public static String updated(String page, List<Section> sections) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin)
            throw new IllegalArgumentException("the page has no place for figures: put \"" + BEGIN + "\" and \"" + END + "\" into it, each on a line of its own");
        return page.substring(0, begin) + BEGIN + "\n\n" + figures(sections) + "\n" + page.substring(end);
    }

    private static String section(Section section) {
        String heading = "### " + section.title() + "\n\n";
        if (section.skipped().isPresent())
            return heading + "Skipped: " + section.skipped().get() + ".\n";
        return heading + "| measure | proposed | expected | precision | recall | F1 | aim |\n|---|---:|---:|---:|---:|---:|---|\n"
                + section.rows().stream().map(EvaluationPage::row).collect(Collectors.joining());
    }

    private static String row(Section.Row row) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %s | %s | %s | %s |%n", row.measure(), row.proposed(), row.expected(), share(row.precision()), share(row.recall()), share(row.f1()), row.bar());
    }

    /** Blank where there is none. */
    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.2f", share);
    }
}
