package org.audioedition.publish;

import org.audioedition.article.Block;
import org.jspecify.annotations.Nullable;

/** What the listener of a talking book may choose never to hear, by the names that each of the DAISY standards has for it. */
public enum Skippable {
    /** A footnote. */
    NOTE("noteref", "footnote-on", "footnotes", "note", "NOTE"),
    /** What stands beside the body: a box, a table, a listing. */
    SIDEBAR("sidebar", "sidebar-on", "sidebars", "sidebar", "OPTIONAL_SIDEBAR"),
    /** What is said in place of something that cannot be heard: a picture, a film, a formula. */
    DESCRIPTION("optional-prodnote", "prodnote-on", "prodNotes", "prodnote", "OPTIONAL_PRODUCER_NOTE");

    private final String style;
    private final String systemTest;
    private final String measure;
    private final String customTest;
    private final String bookStruct;

    Skippable(String style, String systemTest, String measure, String customTest, String bookStruct) {
        this.style = style;
        this.systemTest = systemTest;
        this.measure = measure;
        this.customTest = customTest;
        this.bookStruct = bookStruct;
    }

    /** What a block is; null where it is always heard. */
    public static @Nullable Skippable of(@Nullable Block block) {
        if (block instanceof Block.Footnote) {
            return NOTE;
        } else if (block instanceof Block.Aside
                || block instanceof Block.TableRow
                || block instanceof Block.Preformatted) {
            return SIDEBAR;
        } else if (block instanceof Block.Image || block instanceof Block.Embed || block instanceof Block.Formula) {
            return DESCRIPTION;
        }
        return null;
    }

    /** Its class in the navigation centre of DAISY 2.02. */
    public String style() {
        return style;
    }

    /** Its test in the SMIL of DAISY 2.02. */
    public String systemTest() {
        return systemTest;
    }

    /** Its name where the navigation centre of DAISY 2.02 counts it. */
    public String measure() {
        return measure;
    }

    /** Its test in the SMIL of DAISY 3. */
    public String customTest() {
        return customTest;
    }

    /** Its name where the navigation control file of DAISY 3 declares it. */
    public String bookStruct() {
        return bookStruct;
    }
}
