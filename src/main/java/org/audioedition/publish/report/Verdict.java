package org.audioedition.publish.report;

import org.audioedition.publish.Html;
import org.audioedition.publish.Template.Filling;

/** What an editor has to do about something: nothing, look, or act; a sign, a colour and a word, so that none has to be told alone. */
enum Verdict {
    GOOD("good", "✓"),
    LOOK("look", "!"),
    BAD("bad", "✗");

    private final String style;
    private final String sign;

    Verdict(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    static Verdict of(boolean good) {
        return good ? GOOD : BAD;
    }

    /** The style class. */
    String style() {
        return style;
    }

    /** The sign with words. */
    Filling mark(String words) {
        return out -> {
            out.write("<span class=\"verdict " + style + "\"><span class=\"sign\" aria-hidden=\"true\">" + sign
                    + "</span> ");
            Html.text(words, out);
            out.write("</span>");
        };
    }
}
