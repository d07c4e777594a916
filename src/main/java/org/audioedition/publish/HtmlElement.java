package org.audioedition.publish;

import java.io.IOException;
import org.audioedition.article.Block;
import org.jspecify.annotations.Nullable;

/** The elements of HTML 5 that blocks are. */
public final class HtmlElement {

    private HtmlElement() {}

    /**
     * The element of a block.
     *
     * @param within what it stands in, or null
     */
    public static String of(Block block, Structure.@Nullable Kind within) {
        if (block instanceof Block.Heading heading) {
            return "h" + heading.level();
        } else if (block instanceof Block.TableRow) {
            return "tr";
        } else if (block instanceof Block.Preformatted) {
            return "pre";
        } else if (block instanceof Block.Aside || block instanceof Block.Footnote) {
            return "aside";
        } else if (block instanceof Block.Caption && within == Structure.Kind.TABLE) {
            return "caption";
        } else if (block instanceof Block.Caption && within == Structure.Kind.FIGURE) {
            return "figcaption";
        }
        return "p";
    }

    /** Opens a cell of a row. */
    public static void openCell(Block row, XmlWriter xml) throws IOException {
        if (row instanceof Block.TableRow header && header.header()) {
            xml.open("th", "scope", "col");
        } else {
            xml.open("td");
        }
    }
}
