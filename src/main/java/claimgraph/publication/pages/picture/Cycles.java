package claimgraph.publication.pages.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds arrows that lead back to where one came from: turned round, they leave no cycle. */
final class Cycles {

    private enum State { NEW, OPEN, DONE }

    /** A box on the way and the next arrow to look at. */
    private record Visit(int box, int next) {}

    private final List<Arc> arcs;
    private final State[] states;
    private final boolean[] turned;

    Cycles(int boxes, List<Arc> arcs) {
        this.arcs = arcs;
        this.states = new State[boxes];
        this.turned = new boolean[arcs.size()];
        java.util.Arrays.fill(states, State.NEW);
    }

    boolean[] broken() {
        for (int box = 0; box < states.length; box++)
            if (states[box] == State.NEW)
                walk(box);
        return turned;
    }

    private void walk(int start) {
        Deque<Visit> way = new ArrayDeque<>(List.of(new Visit(start, 0)));
        states[start] = State.OPEN;
        while (!way.isEmpty()) {
            Visit visit = way.pop();
            if (visit.next() == arcs.size()) {
                states[visit.box()] = State.DONE;
                continue;
            }
            way.push(new Visit(visit.box(), visit.next() + 1));
            Arc arc = arcs.get(visit.next());
            if (arc.from() != visit.box())
                continue;
            turned[visit.next()] = states[arc.to()] == State.OPEN;
            if (states[arc.to()] == State.NEW) {
                states[arc.to()] = State.OPEN;
                way.push(new Visit(arc.to(), 0));
            }
        }
    }
}
