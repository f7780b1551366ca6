package claimgraph.publication;

import claimgraph.publication.answer.ProblemException;
import java.io.ByteArrayOutputStream;

/** An answer kept back until it is whole, up to a length. */
final class Spool extends ByteArrayOutputStream {

    private final int most;

    Spool(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if (size() + (long) more > most)
            throw new ProblemException(422, "The answer is too long", "the answer is longer than " + most + " bytes: give a LIMIT, or take a dump from /dumps/");
    }
}
