package claimgraph.cli;

import claimgraph.evaluation.Band;
import claimgraph.evaluation.Comparison;
import claimgraph.evaluation.Score;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** How a comparison is printed: a table for people or JSON for machines. */
final class ComparisonFormat {

    private ComparisonFormat() {}

    static void table(Comparison comparison, boolean details, PrintWriter out) {
        out.printf("%-40s%9s%7s%10s%7s%11s%8s%6s%n", "", "proposed", "right", "expected", "found", "precision", "recall", "F1");
        comparison.scores().forEach((measure, score) -> out.printf("%-40s%9d%7d%10d%7d%11s%8s%6s%n", measure.title(), score.proposed(), score.right(), score.expected(),
                score.found(), precision(score), recall(score), f1(score)));
        bands("claims", comparison.claimBands(), out);
        bands("relations between actors", comparison.relationBands(), out);
        if (details) {
            list("Relations between actors that are missing", comparison.missing(), out);
            list("Relations between actors that are not expected", comparison.unexpected(), out);
        }
    }

    private static void bands(String of, List<Band> bands, PrintWriter out) {
        out.printf("%n%-40s%9s%7s%11s    %s%n", of + " by confidence", "proposed", "right", "precision", "from here up: precision, recall, F1");
        for (Band band : bands)
            out.printf(Locale.ROOT, "  from %-33.1f%9d%7d%11s%27s%8s%6s%n", band.from(), band.within().proposed(), band.within().right(), precision(band.within()),
                    precision(band.upward()), recall(band.upward()), f1(band.upward()));
    }

    private static String precision(Score score) {
        return score.proposed() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", score.precision());
    }

    private static String recall(Score score) {
        return score.expected() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", score.recall());
    }

    private static String f1(Score score) {
        return score.proposed() == 0 || score.expected() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", score.f1());
    }

    private static void list(String title, List<String> lines, PrintWriter out) {
        out.printf("%n%s:%n", title);
        lines.forEach(line -> out.println("  " + line));
    }

    static void json(Comparison comparison, boolean details, PrintWriter out) {
        JsonObject json = new JsonObject();
        JsonObject measures = new JsonObject();
        comparison.scores().forEach((measure, score) -> measures.put(measure.key(), object(score)));
        json.put("measures", measures);
        json.put("claimsByConfidence", array(comparison.claimBands()));
        json.put("relationsByConfidence", array(comparison.relationBands()));
        if (details) {
            json.put("missing", strings(comparison.missing()));
            json.put("unexpected", strings(comparison.unexpected()));
        }
        out.println(JSON.toString(json).strip());
    }

    private static JsonArray array(List<Band> bands) {
        JsonArray array = new JsonArray();
        for (Band band : bands) {
            JsonObject object = new JsonObject();
            object.put("from", rounded(band.from()));
            object.put("within", object(band.within()));
            object.put("upward", object(band.upward()));
            array.add(object);
        }
        return array;
    }

    private static JsonArray strings(List<String> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(array::add);
        return array;
    }

    private static JsonObject object(Score score) {
        JsonObject object = new JsonObject();
        object.put("proposed", score.proposed());
        object.put("right", score.right());
        object.put("expected", score.expected());
        object.put("found", score.found());
        object.put("precision", rounded(score.precision()));
        object.put("recall", rounded(score.recall()));
        object.put("f1", rounded(score.f1()));
        return object;
    }

    private static JsonNumber rounded(double share) {
        return JsonNumber.value(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
    }
}
