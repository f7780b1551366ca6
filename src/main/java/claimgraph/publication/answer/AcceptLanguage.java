package claimgraph.publication.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which language a reader gets: by lookup (RFC 4647, section 3.4) of the ranges of Accept-Language (RFC 9110, section 12.5.4). */
public final class AcceptLanguage {

    private static final int MOST_RANGES = 32;
    private static final int LONGEST = 64;
    private static final Pattern RANGE = Pattern.compile("([a-z]{1,8}|\\*)(?:-[a-z0-9]{1,8})*(?:\\s*;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");

    /** A language by its primary subtag, and how much it is wanted. */
    private record Wanted(String language, double quality) {}

    private AcceptLanguage() {}

    /** @param offered primary subtags; the first is for those who want none of them */
    public static String choose(HttpServletRequest request, List<String> offered) {
        return choose(Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""), offered);
    }

    public static String choose(String header, List<String> offered) {
        List<Wanted> wanted = Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")).limit(MOST_RANGES).map(String::strip).filter(range -> range.length() <= LONGEST).map(RANGE::matcher).filter(Matcher::matches)
                .map(range -> new Wanted(range.group(1), range.group(2) == null ? 1 : Double.parseDouble(range.group(2)))).toList();
        List<String> refused = wanted.stream().filter(one -> one.quality == 0).map(Wanted::language).toList();
        return wanted.stream().filter(one -> one.quality > 0).sorted(Comparator.comparingDouble(one -> -one.quality))
                .flatMap(one -> one.language.equals("*") ? offered.stream().filter(language -> !refused.contains(language)) : Stream.of(one.language))
                .filter(offered::contains).findFirst().orElse(offered.get(0));
    }
}
