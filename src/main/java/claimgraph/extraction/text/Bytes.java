package claimgraph.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file, or why it has none. */
final class Bytes {

    private static final int START = 2048;
    private static final Pattern DECLARED = Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Bytes() {}

    /** @throws UnusableTextException where the bytes are no text */
    static String text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF"))
            throw new UnusableTextException("is a PDF: give its text, for instance with `pdftotext`, or the web page");
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0"))
            throw new UnusableTextException("is an office document or an archive: save it as plain text");
        Charset charset = charset(start);
        if (!charset.name().startsWith("UTF-16") && start.indexOf(0) >= 0)
            throw new UnusableTextException("is not text (it has a zero byte near its beginning): give plain text or HTML");
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnusableTextException("is not text in " + charset.name() + ": save it in UTF-8");
        }
    }

    private static Charset charset(String start) {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE"))
            return StandardCharsets.UTF_16;
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find() || start.startsWith("\u00EF\u00BB\u00BF"))
            return StandardCharsets.UTF_8;
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnusableTextException("declares the character encoding " + declared.group(1) + ", which is unknown here: save it in UTF-8");
        }
    }
}
