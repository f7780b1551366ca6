package claimgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the text of an article as copied from a page. Blocks are separated by empty lines. The body runs from the first to the last block
 * that reads as a paragraph; what stands around it is the title (the block repeated most), the deck, the author note, or furniture of
 * the page (navigation, credits, adverts), which is dropped.
 */
public final class ArticleReader {

    /** Fewer words than this outside the body make a heading, a credit or an advert rather than a paragraph. */
    private static final int WORDS_OF_A_PARAGRAPH = 25;
    private static final int WORDS_OF_A_NOTE = 5;
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?…][\"'”’)\\]]*$");
    private static final Pattern CREDIT = Pattern.compile("^(?:Image |Photo )?(?:Credits?|Photo|Image|Source|Caption)\\s*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_NOTE = Pattern.compile(
            "^(?:The author\\s+|(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:and\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4})?)(?:is|are|was|were)\\s+(?:an?|the|co)\\b.*");

    private ArticleReader() {}

    /** @throws NoBodyException when no block of the text reads as a paragraph */
    public static Article read(String text) {
        List<Block> blocks = blocks(text);
        int first = firstParagraph(blocks);
        int last = lastParagraph(blocks);
        if (first < 0)
            return note(blocks);

        Optional<String> title = title(blocks.subList(0, first));
        Optional<String> deck = title.flatMap(t -> deck(blocks.subList(0, first), t));
        List<String> body = new ArrayList<>();
        for (Block block : blocks.subList(first, last + 1))
            if (block.readsAsProse())
                body.add(block.text());
        Optional<String> authorNote = Optional.empty();
        for (Block block : blocks.subList(last + 1, blocks.size())) {
            if (AUTHOR_NOTE.matcher(block.text()).matches()) {
                authorNote = Optional.of(block.text());
                break;
            }
            if (!block.readsAsProse() || block.lines() > 1)
                break;
            body.add(block.text());
        }
        return article(title, deck, body, authorNote);
    }

    /** The article of paragraphs that somebody has found already, white space normalised. */
    public static Article article(Optional<String> title, Optional<String> deck, List<String> paragraphs, Optional<String> authorNote) {
        return new Article(title, deck, paragraphs(paragraphs), authorNote);
    }

    /** A paragraph that tells who the author is: "Jane Doe is a reporter at …". */
    public static Optional<String> authorNote(String paragraph) {
        return Optional.of(paragraph).filter(p -> AUTHOR_NOTE.matcher(p).matches());
    }

    /** A text of a few short sentences has no furniture. */
    private static Article note(List<Block> blocks) {
        boolean prose = blocks.stream().allMatch(Block::readsAsProse) && blocks.stream().anyMatch(b -> b.words() >= WORDS_OF_A_NOTE);
        if (!prose)
            throw new NoBodyException("has no paragraph of an article: one has %d words or more and ends like a sentence".formatted(WORDS_OF_A_PARAGRAPH));
        return article(Optional.empty(), Optional.empty(), blocks.stream().map(Block::text).toList(), Optional.empty());
    }

    private static List<Paragraph> paragraphs(List<String> body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int offset = 0;
        for (String text : body) {
            int number = paragraphs.size() + 1;
            paragraphs.add(new Paragraph(number, SentenceSplitter.split(text, number, offset)));
            offset += text.codePointCount(0, text.length()) + 2;
        }
        return paragraphs;
    }

    private static int firstParagraph(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isParagraph()).findFirst().orElse(-1);
    }

    private static int lastParagraph(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isParagraph()).max().orElse(-1);
    }

    /** The block that occurs most often before the body, the longest where several do. */
    private static Optional<String> title(List<Block> head) {
        return head.stream().map(Block::text).distinct().max((a, b) -> {
            int byCount = Long.compare(count(head, a), count(head, b));
            return byCount != 0 ? byCount : Integer.compare(a.length(), b.length());
        });
    }

    private static long count(List<Block> head, String text) {
        return head.stream().filter(b -> b.text().equals(text)).count();
    }

    /** The sentence that stands directly under a title. */
    private static Optional<String> deck(List<Block> head, String title) {
        for (int i = 1; i < head.size(); i++) {
            Block block = head.get(i);
            if (head.get(i - 1).text().equals(title) && !block.text().equals(title) && block.readsAsProse())
                return Optional.of(block.text());
        }
        return Optional.empty();
    }

    private static List<Block> blocks(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Block> blocks = new ArrayList<>();
        for (String raw : plain.split("\\R[\\h]*\\R")) {
            List<String> lines = raw.lines().map(ArticleReader::normalised).filter(l -> !l.isEmpty() && !CREDIT.matcher(l).matches()).toList();
            if (!lines.isEmpty())
                blocks.add(new Block(String.join(" ", lines), lines.size()));
        }
        return blocks;
    }

    private static String normalised(String line) {
        return line.replaceAll("[\\s\\h\\p{Z}]+", " ").strip();
    }

    private record Block(String text, int lines) {

        boolean readsAsProse() {
            return ENDS_A_SENTENCE.matcher(text).find();
        }

        boolean isParagraph() {
            return readsAsProse() && words() >= WORDS_OF_A_PARAGRAPH;
        }

        int words() {
            return text.split(" ").length;
        }
    }
}
