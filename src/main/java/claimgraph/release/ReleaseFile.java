package claimgraph.release;

/**
 * A file of a release.
 *
 * @param name      its name in the folder
 * @param mediaType the IANA media type of what it holds; of a gzip file, of what is inside
 * @param title     what it holds, for people
 * @param bytes     its size
 * @param sha256    its digest, lower-case hex
 */
public record ReleaseFile(String name, String mediaType, String title, long bytes, String sha256) {

    public ReleaseFile {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*"))
            throw new IllegalArgumentException("\"" + name + "\" is no file name");
    }

    public boolean compressed() {
        return name.endsWith(".gz");
    }
}
