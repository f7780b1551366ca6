package claimgraph.publication.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client likes to get: the media ranges of its Accept header (RFC 9110, section 12.5.1). */
public record Accept(List<Range> ranges) {

    private static final int MOST_RANGES = 32;
    private static final Pattern QUALITY = Pattern.compile("q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");

    /** A media range and how much it is wanted, 0 to 1. */
    record Range(String type, double quality) {

        boolean covers(String mediaType) {
            return type.equals("*/*") || type.equals(mediaType) || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** @param header null or blank where the client does not mind */
    public static Accept of(String header) {
        if (header == null || header.isBlank())
            return new Accept(List.of(new Range("*/*", 1)));
        return new Accept(Arrays.stream(header.split(",")).map(String::strip).filter(part -> !part.isEmpty()).limit(MOST_RANGES).map(Accept::range).toList());
    }

    private static Range range(String part) {
        String[] parameters = part.toLowerCase(Locale.ROOT).split(";");
        double quality = Arrays.stream(parameters).skip(1).map(p -> QUALITY.matcher(p.strip())).filter(Matcher::matches)
                .mapToDouble(q -> Double.parseDouble(q.group(1))).findFirst().orElse(1);
        return new Range(parameters.length == 0 ? "" : parameters[0].strip(), quality);
    }

    /** How much a media type is wanted, as the most precise range says. */
    public double quality(String mediaType) {
        Range best = new Range("", 0);
        int precision = -1;
        for (Range range : ranges)
            if (range.precision() > precision && range.covers(mediaType)) {
                best = range;
                precision = range.precision();
            }
        return best.quality;
    }

    /** Whether a client takes a body compressed with gzip (RFC 9110, section 12.5.3); one that does not say gets it plain. */
    public static boolean takesGzip(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && !encodings.isBlank() && of(encodings).ranges.stream().filter(range -> range.type.equals("gzip") || range.type.equals("*"))
                .max(Comparator.comparing(range -> range.type.equals("gzip"))).filter(range -> range.quality > 0).isPresent();
    }
}
