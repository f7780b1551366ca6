package claimgraph.extraction.mend;

import claimgraph.extraction.parse.Parse;
import java.util.List;

/** Mends a parse where its parser has gone down a garden path that it goes down again and again; relations get their names of Universal Dependencies 2. */
public final class Mending {

    /** A rule, asked of every word of a sentence. */
    @FunctionalInterface
    private interface Rule {

        void mend(Branches sentence, int word);
    }

    private static final List<Rule> RULES = List.of(
            Objects::takenForSubject,
            Asides::takenForSubject,
            Subjects::takenForAddress,
            Asides::holdingTheSubject,
            Coordination::nounBesidePreposition,
            Relatives::subjectTakenForApposition,
            Participles::reproachOfAgent,
            Relatives::latestWhich,
            Denials::notOfContrast,
            Denials::anythingBut,
            Subjects::afterFearing,
            Coordination::standIn,
            Participles::doerBefore,
            Participles::inBrackets,
            Participles::gerundOfAdverb,
            Subjects::besideTime,
            Subjects::afterConjunction,
            Coordination::subjectInARow,
            Words::ofAuxiliary,
            Subjects::takenForApposition,
            Coordination::subjectTakenForObject,
            Coordination::gapped,
            Words::objectTakenForPunctuation,
            Words::infinitiveTakenForNoun,
            Words::adjectiveTakenForAdverb,
            Words::participleTakenForAdjective,
            Words::gerundTakenForNoun,
            Words::verbTakenForNoun,
            Words::pastTakenForParticiple);

    private Mending() {}

    public static Parse of(Parse parse) {
        Branches sentence = new Branches(parse);
        for (Rule rule : RULES)
            for (int word = 1; word <= sentence.size(); word++)
                rule.mend(sentence, word);
        return sentence.parse();
    }
}
