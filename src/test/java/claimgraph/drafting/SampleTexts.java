package claimgraph.drafting;

import claimgraph.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many articles, each made of a dozen sentences of the sample, in files named by their numbers. */
final class SampleTexts {

    private SampleTexts() {}

    /** @param spoilt what stands in some of the files instead */
    static void write(Path folder, int articles, Map<String, String> spoilt) throws IOException {
        List<String> sentences = Files.readAllLines(Project.SAMPLE.resolve("sample.conllu")).stream().filter(l -> l.startsWith("# text = ")).map(l -> l.substring(9)).toList();
        Files.createDirectories(folder);
        for (int i = 0; i < articles; i++) {
            List<String> paragraph = new ArrayList<>();
            for (int j = 0; j < 12; j++)
                paragraph.add(sentences.get((i + 5 * j) % sentences.size()));
            String name = "%03d".formatted(i);
            Files.writeString(folder.resolve(name + ".txt"), spoilt.getOrDefault(name, String.join(" ", paragraph)));
        }
    }
}
