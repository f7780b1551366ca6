package claimgraph.publication.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Statements in Turtle, one of which shows how a term is used. */
final class TermExamples {

    private static final Pattern NO_STATEMENT = Pattern.compile("\\s*|@prefix.*|#.*");
    private final List<String> statements;

    /** @param files Turtle in which a statement ends at the end of a line */
    TermExamples(List<String> files) {
        List<String> found = new ArrayList<>();
        for (String file : files) {
            StringBuilder statement = new StringBuilder();
            for (String line : file.lines().filter(line -> !NO_STATEMENT.matcher(line).matches()).toList()) {
                statement.append(line).append('\n');
                if (line.endsWith(" .") || line.endsWith("\t.")) {
                    found.add(statement.toString().strip());
                    statement.setLength(0);
                }
            }
        }
        this.statements = found.stream().sorted(Comparator.comparingInt(String::length)).toList();
    }

    /** The shortest statement that uses a term, or one of the terms below it. */
    Optional<String> of(List<String> names) {
        return names.stream().flatMap(name -> {
            Pattern term = Pattern.compile("\\bcg:" + Pattern.quote(name) + "\\b");
            return statements.stream().filter(statement -> term.matcher(statement).find()).limit(1);
        }).findFirst();
    }
}
