package claimgraph.publication;

import claimgraph.publication.answer.Answer.Stored;
import claimgraph.publication.answer.Accept;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Form;
import claimgraph.release.Checksums;
import claimgraph.release.Release;
import claimgraph.release.ReleaseFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of the release, by the names in its manifest. */
final class ReleaseFiles {

    private static final Map<String, String> BESIDE = Map.of("manifest.json", "application/json", "SHA256SUMS", "text/plain;charset=utf-8");

    private final Release release;
    private final Signposts signposts;

    ReleaseFiles(Contents contents) {
        this.release = contents.release();
        this.signposts = new Signposts(contents);
    }

    /** A dump, compressed on the way where the client takes that and wants the whole. */
    Optional<Answer> answer(String name, String caching, HttpServletRequest request) {
        Optional<ReleaseFile> file = release.manifest().file(name);
        Optional<ReleaseFile> gzip = release.manifest().file(name + ".gz");
        if (file.isEmpty() || gzip.isEmpty())
            return answer(name, caching);
        if (request.getHeader("Range") != null || !Accept.takesGzip(request))
            return answer(name, caching).map(whole -> whole.with("Vary", "Accept-Encoding"));
        return Optional.of(Answer.of(Form.contentType(file.get().mediaType()), caching, new Stored(release.file(gzip.get().name()), gzip.get().bytes(), gzip.get().sha256()))
                .with("Content-Encoding", "gzip").with("Vary", "Accept-Encoding").with("Link", signposts.ofFile(file.get())));
    }

    Optional<Answer> answer(String name, String caching) {
        return BESIDE.containsKey(name) ? Optional.of(beside(name, caching)) : release.manifest().file(name).map(file -> Answer.of(file.compressed() ? "application/gzip" : Form.contentType(file.mediaType()), caching,
                new Stored(release.file(name), file.bytes(), file.sha256())).with("Link", signposts.ofFile(file)));
    }

    /** The manifest and the checksums, which list all files but themselves. */
    private Answer beside(String name, String caching) {
        Path file = release.folder().resolve(name);
        try {
            return Answer.of(BESIDE.get(name), caching, new Stored(file, Files.size(file), Checksums.sha256(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
