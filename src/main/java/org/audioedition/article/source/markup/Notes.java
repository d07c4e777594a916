package org.audioedition.article.source.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes under an element and what refers to them.
 *
 * <p>A note is what says so ({@code role="doc-footnote"} of DPUB-ARIA 1.1, {@code epub:type="footnote"} of EPUB 3.3), or
 * a block further on that a link with a short label leads to and that leads back to it; a raised link with a short label
 * needs no way back.
 */
final class Notes {

    private static final Set<String> NOTE_TYPES =
            Set.of("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote");
    private static final Set<String> REFERENCE_TYPES = Set.of("doc-noteref", "noteref");
    private static final Pattern BACK_LINK_CLASS =
            Pattern.compile("(?:^|\\s)(?:[\\w-]*backref|[\\w-]*back-?link|reversefootnote)(?:\\s|$)");
    private static final Pattern LABEL =
            Pattern.compile("[\\[(]?\\s*(?:\\d{1,3}|\\p{L}{1,2}|[*†‡§¶]{1,3})\\s*[\\])]?\\.?");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]().\\s\\x{A0}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_LABEL = 12;
    /** How far above a link its note begins, at most: a list's item, a paragraph, a span. */
    private static final int NEAR = 8;

    private final Map<Element, String> notes = new HashMap<>();
    private final Map<Element, String> references = new HashMap<>();
    private final Set<Element> backLinks = new HashSet<>();

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Integer> order = new HashMap<>();
    private final Map<Element, List<Element>> linksTo = new HashMap<>();

    private Notes() {}

    static Notes of(Element root) {
        Notes notes = new Notes();
        List<Element> links = new ArrayList<>();
        List<Element> declared = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> notes.survey(node, links, declared), root);
        links.forEach(link -> {
            Element target = notes.target(link);
            if (target != null) {
                notes.linksTo.computeIfAbsent(target, t -> new ArrayList<>(1)).add(link);
            }
        });
        links.forEach(notes::decide);
        // A note that nothing refers to keeps its place among the others as its label.
        for (int i = 0; i < declared.size(); i++) {
            notes.notes.putIfAbsent(declared.get(i), String.valueOf(i + 1));
        }
        return notes;
    }

    /** The label of the note that an element is, or null. */
    @Nullable
    String note(Element element) {
        return notes.get(element);
    }

    /** The label of the note that an element refers to, or null. */
    @Nullable
    String reference(Element element) {
        return references.get(element);
    }

    /** Whether a raised element is, holds or stands in a reference to a note. */
    boolean isReference(Element raised) {
        Element child = raised.firstElementChild();
        Element parent = raised.parent();
        return references.containsKey(raised)
                || (child != null && references.containsKey(child))
                || (parent != null && references.containsKey(parent));
    }

    /** Whether a link leads from a note back to its place. */
    boolean isBackLink(Element element) {
        return backLinks.contains(element)
                || element.attr("role").equals("doc-backlink")
                || (element.normalName().equals("a")
                        && BACK_LINK_CLASS.matcher(element.attr("class")).find());
    }

    private void survey(Node node, List<Element> links, List<Element> declared) {
        if (!(node instanceof Element element) || element.attributesSize() == 0) {
            return;
        }
        String id = element.attr("id");
        if (!id.isEmpty() && byId.putIfAbsent(id, element) == null) {
            order.put(element, order.size());
        }
        if (element.normalName().equals("a")) {
            order.putIfAbsent(element, order.size());
            if (element.attr("href").indexOf('#') >= 0) {
                links.add(element);
            }
        }
        if (isOf(NOTE_TYPES, element)) {
            order.putIfAbsent(element, order.size());
            declared.add(element);
        }
    }

    private static boolean isOf(Set<String> types, Element element) {
        return said(element, "role", types) || said(element, "epub:type", types);
    }

    private static boolean said(Element element, String attribute, Set<String> types) {
        String said = element.attr(attribute).toLowerCase(Locale.ROOT);
        return !said.isEmpty() && SPACE.splitAsStream(said).anyMatch(types::contains);
    }

    private @Nullable Element target(Element link) {
        String address = link.attr("href");
        return byId.get(address.substring(address.indexOf('#') + 1));
    }

    private void decide(Element link) {
        if (backLinks.contains(link)) {
            return;
        }
        Element target = target(link);
        boolean declared = isOf(REFERENCE_TYPES, link);
        Element note = target == null ? null : noteAt(target);
        if (note == null || note.equals(blockOf(link)) || !isAfter(target, link)) {
            if (declared) {
                references.put(link, label(link));
            }
            return;
        }
        Element back = linkBack(link, note);
        boolean told = declared || isOf(NOTE_TYPES, note);
        if (told || back != null || isRaised(link)) {
            String label = notes.computeIfAbsent(note, n -> label(link));
            references.put(link, label);
            for (Element way : linksFrom(note, link)) {
                backLinks.add(way);
            }
        }
    }

    /** The element that is the note when a link leads to {@code target}: itself, or the block it begins. */
    private static @Nullable Element noteAt(Element target) {
        Element at = target;
        for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
            if (isOf(NOTE_TYPES, at)
                    || Set.of("li", "p", "div", "dd", "aside", "td").contains(at.normalName())) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Element blockOf(Element link) {
        Element at = link;
        while (at != null && !Tags.BLOCK.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    private boolean isAfter(@Nullable Element target, Element link) {
        return target != null && order.getOrDefault(target, -1) > order.getOrDefault(link, 0);
    }

    private @Nullable Element linkBack(Element link, Element note) {
        List<Element> back = linksFrom(note, link);
        return back.isEmpty() ? null : back.get(0);
    }

    /** The links within a note that lead back to a reference, or to what it stands in. */
    private List<Element> linksFrom(Element note, Element link) {
        List<Element> found = new ArrayList<>();
        Element at = link;
        for (int i = 0; i < 3 && at != null; i++, at = at.parent()) {
            for (Element back : linksTo.getOrDefault(at, List.of())) {
                if (isWithin(back, note)) {
                    found.add(back);
                }
            }
        }
        return found;
    }

    private static boolean isWithin(Element element, Element outer) {
        Element at = element;
        for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaised(Element link) {
        Element parent = link.parent();
        Element child = link.firstElementChild();
        boolean raised = (parent != null && parent.normalName().equals("sup"))
                || (child != null && child.normalName().equals("sup"));
        return raised && LABEL.matcher(Markup.line(link)).matches();
    }

    private static String label(Element link) {
        String label = BRACKETS.matcher(Markup.line(link)).replaceAll("");
        return label.isEmpty() || label.length() > LONGEST_LABEL ? "*" : label;
    }
}
