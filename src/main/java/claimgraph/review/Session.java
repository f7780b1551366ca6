package claimgraph.review;

import claimgraph.article.Article;
import claimgraph.graph.UnreadableException;
import claimgraph.graph.UnreadableException.Problem;
import claimgraph.graph.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * One sitting in which a person reads candidates and decides on each. Every decision is in the file before the next question is asked, so
 * a sitting may end at any time; the next one begins with what is left.
 */
public final class Session {

    private static final String QUESTION = "a accept · x reject · w, k, r, c, n edit · s later · u undo · q quit · ? help > ";
    private static final List<String> HELP = List.of(
            "a                     accept the claim as it stands",
            "x                     reject it: it is taken out of the draft, with the links to it",
            "w Words.              give it another wording",
            "k Prediction          make it another kind; the beginning of a name will do",
            "r norway backs iceland  let it carry this relation (r - for none)",
            "c Possible            put it more or less firmly",
            "n                     let it deny its relation, or no longer",
            "s                     leave it for later",
            "u                     undo the last change of this sitting",
            "q                     quit; everything decided so far is in the file");

    /** What was changed: the draft before, and the candidate it was about. */
    private record Step(Draft before, Node claim) {}

    private final Path path;
    private final Article article;
    private final Cast cast;
    private final Edits edits;
    private final Dialogue dialogue;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Set<Node> later = new HashSet<>();
    private Draft draft;

    public Session(Path path, Draft draft, Article article, Cast cast, Terms terms, Dialogue dialogue) {
        this.path = path;
        this.draft = draft;
        this.article = article;
        this.cast = cast;
        this.edits = new Edits(terms, cast);
        this.dialogue = dialogue;
    }

    /**
     * Asks until everything is decided or put off, or the reader quits.
     *
     * @throws UnreadableException when the file was changed meanwhile, or is laid out in a way that cannot be edited safely
     */
    public void run() {
        Optional<Node> shown = Optional.empty();
        for (Optional<Node> next = next(); next.isPresent(); next = next()) {
            if (!next.equals(shown))
                show(next.get());
            shown = next;
            Optional<String> answer = dialogue.ask(QUESTION);
            if (answer.isEmpty() || answer.get().strip().equals("q"))
                break;
            if (decide(next.get(), answer.get().strip()))
                shown = Optional.empty();
        }
        int left = draft.candidates().size();
        dialogue.say(left == 0 ? "No candidate is left in %s.".formatted(path) : "%d candidates are left in %s; run the command again to go on.".formatted(left, path));
    }

    private Optional<Node> next() {
        return draft.candidates().stream().filter(claim -> !later.contains(claim)).findFirst();
    }

    private void show(Node claim) {
        dialogue.say("");
        dialogue.say("%s, one of %d candidates left".formatted(cast.name(claim), draft.candidates().size()));
        new Reading(draft, article, cast).of(claim).forEach(dialogue::say);
    }

    /** Whether something changed that the reader should see. */
    private boolean decide(Node claim, String answer) {
        String[] words = answer.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "a" -> accept(claim);
            case "x" -> change(claim, draft.rejected(claim));
            case "w" -> change(claim, edits.wording(draft, claim, rest));
            case "k" -> change(claim, edits.kind(draft, claim, rest));
            case "r" -> change(claim, edits.relation(draft, claim, rest));
            case "c" -> change(claim, edits.certainty(draft, claim, rest));
            case "n" -> change(claim, edits.negation(draft, claim));
            case "s" -> later.add(claim);
            case "u" -> undo();
            default -> help();
        };
    }

    private boolean accept(Node claim) {
        draft.proposed(claim).forEach(thing -> dialogue.say("  %s is only proposed: move its description to graphs/actors.ttl before you release.".formatted(cast.name(thing))));
        return change(claim, draft.accepted(claim));
    }

    private boolean change(Node claim, Edits.Outcome outcome) {
        return switch (outcome) {
            case Edits.Outcome.Done changed -> change(claim, changed.draft());
            case Edits.Outcome.Refused refused -> {
                dialogue.say("  " + refused.why());
                yield false;
            }
        };
    }

    private boolean change(Node claim, Draft changed) {
        done.push(new Step(draft, claim));
        keep(changed);
        return true;
    }

    private boolean undo() {
        if (done.isEmpty()) {
            dialogue.say("  nothing was changed in this sitting");
            return false;
        }
        Step step = done.pop();
        later.remove(step.claim());
        keep(step.before());
        return true;
    }

    private boolean help() {
        HELP.forEach(line -> dialogue.say("  " + line));
        return false;
    }

    /** The draft is in the file, or nothing has changed. */
    private void keep(Draft changed) {
        try {
            if (!Files.readString(path).equals(draft.text()))
                throw new UnreadableException(List.of(new Problem(path, 0, 0, "was changed by somebody else during the review", "run the command again; what you decided before stands")));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
        WholeFile.replace(path, changed.text());
        draft = changed;
    }
}
