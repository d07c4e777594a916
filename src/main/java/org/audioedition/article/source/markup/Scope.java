package org.audioedition.article.source.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What holds within an element until it ends; an element may open several, one in the other.
 *
 * @param element what opened it, or null for the one around all
 * @param outer what holds when it has ended, or null for the one around all
 * @param role what a run of text becomes
 * @param verbatim whether white space counts
 * @param raised whether digits are set as exponents
 * @param list the list around, or null
 * @param grid the table of data around, or null
 * @param cell the cell around, or null
 * @param end what has to be done at its end
 */
record Scope(
        @Nullable Element element,
        @Nullable Scope outer,
        Role role,
        boolean verbatim,
        boolean raised,
        @Nullable ItemList list,
        @Nullable Grid grid,
        @Nullable Element cell,
        End end) {

    private static final String DIGITS = "0123456789+-−";
    private static final String EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    /** What has to be done when a scope ends. */
    enum End {
        NOTHING,
        BLOCK,
        MARK,
        QUOTATION,
        CELL,
        ROW
    }

    static Scope outermost() {
        return new Scope(null, null, Role.PARAGRAPH, false, false, null, null, null, End.NOTHING);
    }

    boolean inCell() {
        return cell != null;
    }

    /** A scope that gives text a role, unless one is kept already. */
    Scope withRole(Element by, Role inner) {
        return new Scope(by, this, keepsRole() ? role : inner, verbatim, raised, list, grid, cell, End.NOTHING);
    }

    /** A scope that gives text a role, whatever is around. */
    Scope withOwnRole(Element by, Role inner, End atEnd) {
        return new Scope(by, this, inner, verbatim, raised, list, grid, cell, atEnd);
    }

    Scope withEnd(Element by, End atEnd) {
        return withOwnRole(by, role, atEnd);
    }

    Scope preformatted(Element by) {
        Role inner = keepsRole() ? role : Role.PREFORMATTED;
        return new Scope(by, this, inner, !inCell(), raised, list, grid, cell, End.NOTHING);
    }

    Scope raised(Element by) {
        return new Scope(by, this, role, verbatim, true, list, grid, cell, End.NOTHING);
    }

    /** A scope for a list; a kept role makes all items of it the same. */
    Scope list(Element by) {
        ItemList inner = new ItemList(by, list == null ? 1 : list.depth() + 1);
        Role between = keepsRole() ? role : Role.PARAGRAPH;
        return new Scope(by, this, between, verbatim, raised, inner, grid, cell, End.NOTHING);
    }

    /** A scope for an item; one outside of any list makes a list of its own. */
    Scope item(Element by) {
        return list == null ? list(by).item(by) : withRole(by, list.item(by));
    }

    Scope table(Element by, Grid inner) {
        return new Scope(by, this, role, false, raised, null, inner, null, End.ROW);
    }

    Scope cell(Element by) {
        return new Scope(by, this, role, false, raised, list, grid, by, End.CELL);
    }

    /** The text as it is read here. */
    String shaped(String text) {
        String stripped = text.strip();
        if (!raised || stripped.isEmpty() || stripped.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            return text;
        }
        StringBuilder exponent = new StringBuilder();
        stripped.chars().forEach(c -> exponent.append(EXPONENTS.charAt(DIGITS.indexOf(c))));
        return exponent.toString();
    }

    /** Whether it is what an element opened. */
    boolean isOf(Element other) {
        return other.equals(element);
    }

    private boolean keepsRole() {
        return role.holdsAll() || inCell();
    }

    /** The level of an element with {@code role="heading"} (WAI-ARIA 1.2: 2 when it does not say). */
    static int headingLevel(Element heading) {
        String level = heading.attr("aria-level").strip().toLowerCase(Locale.ROOT);
        return level.matches("[1-6]") ? level.charAt(0) - '0' : 2;
    }
}
