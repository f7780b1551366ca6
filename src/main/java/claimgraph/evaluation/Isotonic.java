package claimgraph.evaluation;

import claimgraph.extraction.Calibration;
import claimgraph.extraction.Calibration.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fits a calibration to judgements: the share of right ones in groups of like confidence, groups that would fall made one (isotonic regression). */
final class Isotonic {

    /** So few would say little of the next ones. */
    private static final int GROUP = 12;

    private Isotonic() {}

    private record Group(double confidences, long right, long all) {

        /** One more right and one more wrong are supposed: a dozen right ones are no proof of never being wrong. */
        double share() {
            return (right + 1.0) / (all + 2.0);
        }

        double confidence() {
            return confidences / all;
        }

        Group plus(Group other) {
            return new Group(confidences + other.confidences, right + other.right, all + other.all);
        }
    }

    static Calibration fit(List<Judgement> judgements) {
        List<Group> rising = new ArrayList<>();
        for (Group group : groups(judgements)) {
            Group last = group;
            while (!rising.isEmpty() && rising.getLast().share() >= last.share())
                last = rising.removeLast().plus(last);
            rising.add(last);
        }
        return new Calibration(rising.stream().map(group -> new Point(rounded(group.confidence()), rounded(group.share()))).toList());
    }

    /** Equal confidences stay together. */
    private static List<Group> groups(List<Judgement> judgements) {
        List<Judgement> sorted = judgements.stream().sorted(Comparator.comparingDouble(Judgement::confidence)).toList();
        List<Group> groups = new ArrayList<>();
        Group open = new Group(0, 0, 0);
        for (int i = 0; i < sorted.size(); i++) {
            open = open.plus(new Group(sorted.get(i).confidence(), sorted.get(i).right() ? 1 : 0, 1));
            boolean ends = i + 1 == sorted.size() || sorted.get(i + 1).confidence() > sorted.get(i).confidence() && open.all() >= GROUP;
            if (ends) {
                groups.add(open);
                open = new Group(0, 0, 0);
            }
        }
        return groups;
    }

    private static double rounded(double value) {
        return Math.round(1000 * value) / 1000.0;
    }
}
