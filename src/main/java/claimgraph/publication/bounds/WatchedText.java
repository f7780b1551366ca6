package claimgraph.publication.bounds;

/** A text whose reading ends when the query's time does: a regular expression reads it from one character to the next. */
record WatchedText(String text, Allowance allowance) implements CharSequence {

    @Override
    public char charAt(int index) {
        allowance.check();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
