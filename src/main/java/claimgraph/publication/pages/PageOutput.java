package claimgraph.publication.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Escapes quotation marks in the text of a page too, not only in attributes: what data says can nowhere end an attribute. */
final class PageOutput extends OwaspHtmlTemplateOutput {

    private final TemplateOutput output;
    private boolean inText = true;

    PageOutput(TemplateOutput output) {
        super(output);
        this.output = output;
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        super.setContext(tagName, attributeName);
        inText = attributeName == null && !"script".equals(tagName) && !"style".equals(tagName);
    }

    @Override
    public void writeUserContent(String value) {
        if (!inText || value == null) {
            super.writeUserContent(value);
            return;
        }
        StringOutput text = new StringOutput();
        Escape.htmlContent(value, text);
        output.writeContent(text.toString().replace("\"", "&#34;").replace("'", "&#39;"));
    }
}
