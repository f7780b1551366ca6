package claimgraph.extraction.cast;

/**
 * Words of a sentence that speak of a thing. "Both sides" gives one mention for each of the two.
 *
 * @param head   index of the word that the rest depends on
 * @param first  index of the first word
 * @param last   index of the last word
 * @param weight how sure it is that the words mean the thing, from 0 to 1: 1 for a name, less for a pronoun
 * @param rule   name of the rule that found it
 */
public record Mention(Thing thing, int head, int first, int last, double weight, String rule) {

    public Mention {
        if (first < 1 || head < first || last < head || weight < 0 || weight > 1)
            throw new IllegalArgumentException("not a mention: %d..%d..%d of %s at %s".formatted(first, head, last, thing.path(), weight));
    }
}
