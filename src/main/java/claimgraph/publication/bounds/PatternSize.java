package claimgraph.publication.bounds;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a regular expression is with its counted repetitions written out, which is what a matcher makes of it. */
final class PatternSize {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    private PatternSize() {}

    static long of(String pattern) {
        Deque<Long> around = new ArrayDeque<>();
        Matcher count = COUNT.matcher(pattern);
        long size = 0;
        long last = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '(') {
                around.push(size);
                size = 0;
                last = 0;
            } else if (c == ')' && !around.isEmpty()) {
                last = size + 1;
                size = around.pop() + last;
            } else if (c == '{' && count.find(at) && count.start() == at) {
                long times = Math.max(1, Math.max(Long.parseLong(count.group(1)), count.group(2) == null || count.group(2).isEmpty() ? 0 : Long.parseLong(count.group(2))));
                size += last * (times - 1);
                last *= times;
                at = count.end() - 1;
            } else {
                last = 1;
                size++;
                if (c == '\\')
                    at++;
            }
            if (size > Bound.LARGEST_PATTERN)
                return size;
        }
        return size;
    }
}
