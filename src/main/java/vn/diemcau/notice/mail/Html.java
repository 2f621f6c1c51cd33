package vn.diemcau.notice.mail;

/** Text in HTML. */
final class Html {

    private Html() {}

    /** The text as text, wherever in HTML it stands. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
