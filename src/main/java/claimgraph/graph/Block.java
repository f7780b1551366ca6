package claimgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The block of a subject in a hand-written Turtle file: from the subject, which begins a line, to the full stop that ends one.
 *
 * @param start      offset of its first character
 * @param end        offset after its last line
 * @param subject    the subject as the file writes it
 * @param statements what it says, each a property with its values
 */
record Block(int start, int end, String subject, List<String> statements) {

    Block {
        statements = List.copyOf(statements);
    }

    /** @param spellings the ways the file may write the subject */
    static Optional<Block> find(String text, List<String> spellings) {
        String subject = spellings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher block = Pattern.compile("(?ms)^(?<subject>" + subject + ")\\s+(?<body>.*?)\\s*\\.[ \\t]*(?:\\R|\\z)").matcher(text);
        return block.find() ? Optional.of(new Block(block.start(), block.end(), block.group("subject"), split(block.group("body")))) : Optional.empty();
    }

    /** Splits at the semicolons outside of strings and IRIs. */
    private static List<String> split(String body) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        char end = 0;
        boolean escaped = false;
        for (char c : body.toCharArray()) {
            if (escaped)
                escaped = false;
            else if (c == '\\' && end == '"')
                escaped = true;
            else if (end == 0 && (c == '"' || c == '<'))
                end = c == '<' ? '>' : '"';
            else if (c == end)
                end = 0;
            if (c == ';' && end == 0) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            } else {
                statement.append(c);
            }
        }
        statements.add(statement.toString().strip());
        statements.removeIf(String::isEmpty);
        return statements;
    }

    /** The block with other statements, as text. */
    String written(List<String> others) {
        return subject + " " + String.join(" ;\n    ", others) + " .\n";
    }
}
