package vn.diemcau.notice.mail;

import java.util.List;
import vn.diemcau.kernel.Names;

/** A letter that is written as text and as HTML at once, so that both say the same. Whatever comes from people becomes one harmless line. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** A sentence, apart from what stands before it. */
    void line(String words) {
        String line = Names.normalised(words);
        if (text.length() > 0 && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        text.append(line).append("\n\n");
        html.append("<p>").append(Html.escaped(line)).append("</p>");
    }

    /** A name and what it is. */
    void fact(String name, String value) {
        String line = Names.normalised(value);
        text.append(name).append(": ").append(line).append('\n');
        html.append("<p style=\"margin:0\"><strong>")
                .append(Html.escaped(name))
                .append(":</strong> ")
                .append(Html.escaped(line))
                .append("</p>");
    }

    /** Several lines below a name; nothing when there are none. */
    void list(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(name).append(":\n");
        html.append("<p><strong>").append(Html.escaped(name)).append(":</strong></p><ul>");
        lines.stream().map(Names::normalised).forEach(line -> {
            text.append("  ").append(line).append('\n');
            html.append("<li>").append(Html.escaped(line)).append("</li>");
        });
        html.append("</ul>");
    }

    /** Where to go, and what for. */
    void link(String words, String address) {
        text.append('\n').append(words).append(":\n").append(address).append("\n\n");
        html.append("<p><a href=\"")
                .append(Html.escaped(address))
                .append("\">")
                .append(Html.escaped(words))
                .append("</a></p>");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }
}
