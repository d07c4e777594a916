package org.audioedition.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Captions show all that is heard and nothing else, each while it is heard, in lines that fit. */
final class CaptionsCheck {

    /** Apple Podcasts and most players wrap longer lines by themselves, and badly. */
    private static final int LONGEST_LINE = 65;
    /** One for rounding, one for a caption that waits until the last one has gone. */
    private static final double TOLERANCE_MILLIS = 2;

    private final Rule rule;
    private final String file;
    private final Faults faults;
    /** All that is heard, visible characters only. */
    private final StringBuilder wanted = new StringBuilder();
    /** Where in {@link #wanted} a word begins, in milliseconds. */
    private final Map<Integer, Double> begins = new HashMap<>();
    /** Where in {@link #wanted} a sentence ends, in milliseconds. */
    private final Map<Integer, Double> ends = new HashMap<>();

    /** From where in {@link #wanted} on somebody is heard. */
    private final NavigableMap<Integer, Heard> heard = new TreeMap<>();

    private CaptionsCheck(Rule rule, String file, Faults faults) {
        this.rule = rule;
        this.file = file;
        this.faults = faults;
    }

    static void check(
            EditionRecord edition, List<Heard> heard, List<CaptionCue> cues, Rule rule, String file, Faults faults) {
        CaptionsCheck check = new CaptionsCheck(rule, file, faults);
        heard.stream().filter(one -> !one.text().isEmpty()).forEach(one -> check.hear(one, edition.audio()));
        check.order(cues);
        if (check.sameWords(cues)) {
            check.times(cues);
        }
    }

    private void hear(Heard one, EditionRecord.Audio audio) {
        int begin = wanted.length();
        heard.put(begin, one);
        int from = 0;
        for (EditionRecord.Word word : one.words()) {
            int to = Math.min(
                    Math.max(from, word.span().start() - one.offset()),
                    one.text().length());
            wanted.append(Visible.of(one.text().substring(from, to)));
            begins.putIfAbsent(wanted.length(), audio.millis(word.beginFrame()));
            from = to;
        }
        wanted.append(Visible.of(one.text().substring(from)));
        begins.put(begin, audio.millis(one.begin()));
        ends.put(wanted.length(), audio.millis(one.end()));
    }

    private void order(List<CaptionCue> cues) {
        long at = 0;
        for (CaptionCue cue : cues) {
            require(
                    at <= cue.beginMillis() && cue.beginMillis() < cue.endMillis(),
                    cue,
                    "it lasts from " + cue.beginMillis() + " to " + cue.endMillis() + " ms, the one before to " + at);
            at = Math.max(at, cue.endMillis());
            for (String line : cue.lines()) {
                int length = line.codePointCount(0, line.length());
                require(length <= LONGEST_LINE, cue, "a line of " + length + " characters");
            }
        }
    }

    private boolean sameWords(List<CaptionCue> cues) {
        StringBuilder found = new StringBuilder();
        for (CaptionCue cue : cues) {
            cue.lines().forEach(line -> found.append(Visible.of(line)));
        }
        return faults.unless(
                found.compareTo(wanted) == 0,
                rule,
                file,
                "it does not show what is heard: " + Visible.difference(found.toString(), wanted.toString()));
    }

    private void times(List<CaptionCue> cues) {
        int at = 0;
        for (CaptionCue cue : cues) {
            near(cue, "begins", cue.beginMillis(), begins.get(at));
            speaker(cue, heard.floorEntry(at));
            for (String line : cue.lines()) {
                at += Visible.of(line).length();
            }
            near(cue, "ends", cue.endMillis(), ends.getOrDefault(at, begins.get(at)));
        }
    }

    /** SubRip names a speaker only where a quotation begins. */
    private void speaker(CaptionCue cue, Map.@Nullable Entry<Integer, Heard> one) {
        String speaks = one == null ? null : one.getValue().speaker();
        if (speaks != null && (cue.speaker() != null || rule == Rule.VTT)) {
            require(speaks.equals(cue.speaker()), cue, "it names " + cue.speaker() + ", who speaks is " + speaks);
        }
    }

    private void near(CaptionCue cue, String what, long found, @Nullable Double heard) {
        if (heard == null) {
            require(false, cue, "it " + what + " within a word");
            return;
        }
        String message = "it " + what + " at " + found + " ms, what it shows at " + Math.round(heard);
        require(Math.abs(found - heard) <= TOLERANCE_MILLIS, cue, message);
    }

    private void require(boolean holds, CaptionCue cue, String message) {
        faults.unless(holds, rule, file, "line " + cue.line() + ": " + message);
    }
}
