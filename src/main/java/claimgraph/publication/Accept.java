package claimgraph.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Accept header of a request (RFC 9110, section 12.5.1). */
record Accept(List<Range> ranges) {

    /** A media range and how much it is wanted, 0 to 1. */
    record Range(String type, double quality) {

        boolean matches(String mediaType) {
            return type.equals("*/*") || type.equals(mediaType) || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }

    static Accept of(String header) {
        if (header == null || header.isBlank())
            return new Accept(List.of(new Range("*/*", 1)));
        return new Accept(Arrays.stream(header.split(",")).map(String::strip).filter(part -> !part.isEmpty()).map(Accept::range).toList());
    }

    private static Range range(String part) {
        String[] parameters = part.split(";");
        double quality = 1;
        for (String parameter : parameters)
            if (parameter.strip().toLowerCase(Locale.ROOT).matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
                quality = Double.parseDouble(parameter.strip().substring(2));
        return new Range(parameters[0].strip().toLowerCase(Locale.ROOT), quality);
    }

    /** The media type wanted most of those on offer, the first offered one among equals; empty when none is wanted. */
    Optional<String> best(List<String> offered) {
        return offered.stream().filter(type -> quality(type) > 0).max(Comparator.comparingDouble(this::quality)
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
    }

    private double quality(String mediaType) {
        return ranges.stream().filter(range -> range.matches(mediaType)).max(Comparator.comparingInt(Range::precision)).map(Range::quality).orElse(0.0);
    }

    boolean names(String mediaType) {
        return ranges.stream().anyMatch(range -> range.type().equals(mediaType) && range.quality() > 0);
    }

    boolean indifferent() {
        return ranges.stream().allMatch(range -> range.type().equals("*/*"));
    }
}
