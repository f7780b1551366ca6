package claimgraph.publication.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms something can be had in, the preferred one first. */
public record Offers<F extends Form>(List<Offer<F>> offers) {

    /**
     * A form under a media type.
     *
     * @param worth how well the media type tells the form, 0 to 1; weighs against the quality a client gives
     */
    public record Offer<F extends Form>(F form, String mediaType, double worth) {

        public String contentType() {
            return Form.contentType(mediaType);
        }

        /** The content type of what may hold terms that only RDF 1.2 knows; older readers are warned by it. */
        public String contentType(boolean newTerms) {
            return newTerms && form.tellsVersion() ? contentType() + ";version=1.2" : contentType();
        }
    }

    public Offers {
        offers = List.copyOf(offers);
    }

    public static <F extends Form> Offers<F> of(List<F> forms) {
        return new Offers<>(forms.stream().map(form -> new Offer<>(form, form.mediaType(), 1)).toList());
    }

    /** The same, and a form under a broader media type too. */
    Offers<F> and(F form, String mediaType, double worth) {
        return new Offers<>(Stream.concat(offers.stream(), Stream.of(new Offer<>(form, mediaType, worth))).toList());
    }

    /**
     * Chooses what the client likes best; a browser that likes none of the forms gets the preferred one, to show or to save.
     *
     * @throws ProblemException where the client names a format we do not know, or accepts none of ours
     */
    public Offer<F> choose(HttpServletRequest request) {
        String format = request.getParameter("format");
        if (format != null)
            return offers.stream().filter(offer -> offer.form().format().equals(format)).findFirst()
                    .orElseThrow(() -> new ProblemException(400, "Unknown format", "format=" + format + " is not to be had here; choose one of " + formats()));
        Accept accept = Accept.of(request.getHeader("Accept"));
        return wanted(accept).or(() -> offers.stream().filter(offer -> accept.quality("text/html") > 0).findFirst())
                .orElseThrow(() -> new ProblemException(406, "Not acceptable", "none of the accepted media types is to be had here; ask for one of "
                        + offers.stream().filter(offer -> offer.worth() == 1).map(Offer::mediaType).collect(Collectors.joining(", ")) + ", or give ?format= with one of " + formats())
                        .with("Vary", "Accept"));
    }

    /** Of several that are wanted as much the first. */
    private Optional<Offer<F>> wanted(Accept accept) {
        Optional<Offer<F>> best = Optional.empty();
        double most = 0;
        for (Offer<F> offer : offers) {
            double wanted = accept.quality(offer.mediaType()) * offer.worth();
            if (wanted > most) {
                best = Optional.of(offer);
                most = wanted;
            }
        }
        return best;
    }

    private String formats() {
        return offers.stream().map(offer -> offer.form().format()).distinct().collect(Collectors.joining(", "));
    }
}
