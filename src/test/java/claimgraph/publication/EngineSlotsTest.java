package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import claimgraph.publication.answer.ProblemException;
import org.junit.jupiter.api.Test;

/** No more queries run at once than there are slots. */
class EngineSlotsTest {

    @Test
    void whoFindsNoSlotInTimeIsToldToComeBack() {
        EngineSlots slots = new EngineSlots(1, 1);
        slots.take();
        ProblemException busy = assertThrows(ProblemException.class, slots::take);
        assertEquals(503, busy.status());
        slots.giveBack();
        slots.take();
    }

    @Test
    void aSlotThatBecomesFreeIsTaken() throws InterruptedException {
        EngineSlots slots = new EngineSlots(1, 600_000);
        slots.take();
        Thread waiting = Thread.ofVirtual().start(() -> {
            slots.take();
            slots.giveBack();
        });
        slots.giveBack();
        waiting.join();
        slots.take();
    }
}
