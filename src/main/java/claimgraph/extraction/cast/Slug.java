package claimgraph.extraction.cast;

import java.util.Locale;

/** The last part of a new thing's path: its name in lower-case ASCII with hyphens, the same in every run. */
public final class Slug {

    private Slug() {}

    static String path(Type type, String name) {
        return folder(type) + "/" + of(name);
    }

    public static String of(String name) {
        String slug = Key.bare(name.toLowerCase(Locale.ROOT)).replaceAll("['’.]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "name-" + Integer.toHexString(name.hashCode()) : slug;
    }

    private static String folder(Type type) {
        return switch (type) {
            case STATE, GOVERNMENT, PERSON, ORGANIZATION -> "actor";
            case PLACE -> "place";
            case EVENT -> "event";
            case ISSUE -> "issue";
        };
    }
}
