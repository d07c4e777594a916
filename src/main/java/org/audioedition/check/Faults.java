package org.audioedition.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects faults; of many of one kind in one file it keeps the first ones and the number of the others. */
final class Faults {

    /** A shifted timeline breaks every sentence of a long edition; nobody reads the same line a thousand times. */
    private static final int MOST_OF_A_KIND = 8;

    private static final int MOST_CHARACTERS = 500;

    private record Kind(Rule rule, String file) {}

    private final List<Fault> list = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();

    void add(Rule rule, String file, String message) {
        int count = counts.merge(new Kind(rule, file), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            list.add(new Fault(rule.id(), oneLine(file), oneLine(message)));
        }
    }

    /** What a broken file says is quoted in messages; it must not steer a terminal, nor fill it. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]", "\uFFFD");
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }

    /** Adds a fault unless {@code holds}, which it returns. */
    boolean unless(boolean holds, Rule rule, String file, String message) {
        if (!holds) {
            add(rule, file, message);
        }
        return holds;
    }

    boolean none() {
        return list.isEmpty();
    }

    /** Whether a rule was broken, in whatever file. */
    boolean broken(Rule rule) {
        return counts.keySet().stream().anyMatch(kind -> kind.rule == rule);
    }

    /** All faults in the order they were found; the last of a kind that has more says how many more. */
    List<Fault> list() {
        Map<Fault, Integer> last = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            last.put(new Fault(list.get(i).id(), list.get(i).file(), ""), i);
        }
        List<Fault> all = new ArrayList<>(list);
        counts.forEach((kind, count) -> {
            Integer at = last.get(new Fault(kind.rule.id(), oneLine(kind.file), ""));
            if (count > MOST_OF_A_KIND && at != null) {
                Fault fault = all.get(at);
                String more = fault.message() + " (and " + (count - MOST_OF_A_KIND) + " more of this kind)";
                all.set(at, new Fault(fault.id(), fault.file(), more));
            }
        });
        return all;
    }
}
