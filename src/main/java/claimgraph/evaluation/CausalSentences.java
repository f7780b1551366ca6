package claimgraph.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The Causal News Corpus: sentences of news with what people marked as cause and effect in them. */
record CausalSentences(List<Sentence> sentences) {

    /**
     * @param causal   whether people found a cause and its effect in it
     * @param signaled whether a word such as "because" says so
     */
    record Sentence(String text, boolean causal, boolean signaled) {}

    CausalSentences {
        sentences = List.copyOf(sentences);
    }

    static CausalSentences read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader))
                sentences.add(new Sentence(row.get("text").strip(), !row.get("num_rs").equals("0"), row.get("causal_text_w_pairs").contains("<SIG")));
        }
        return new CausalSentences(sentences);
    }
}
