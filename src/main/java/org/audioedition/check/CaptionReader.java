package org.audioedition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads WebVTT (W3C, 2019) and SubRip, as far as an edition may use them: no styles, no settings, no regions. */
final class CaptionReader {

    private static final Pattern VTT_TIMES = Pattern.compile(
            "(?:(\\d{2,5}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \\t]+-->[ \\t]+(?:(\\d{2,5}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern SRT_TIMES =
            Pattern.compile("(\\d{2,5}):([0-5]\\d):([0-5]\\d),(\\d{3}) --> (\\d{2,5}):([0-5]\\d):([0-5]\\d),(\\d{3})");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern VOICE = Pattern.compile("<v[ \\t]+([^<>]+)>");
    private static final Pattern ARROW = Pattern.compile("-->");

    private final Rule rule;
    private final String file;
    private final Faults faults;
    private final List<CaptionCue> cues = new ArrayList<>();

    private CaptionReader(Rule rule, String file, Faults faults) {
        this.rule = rule;
        this.file = file;
        this.faults = faults;
    }

    static List<CaptionCue> webVtt(String text, String file, Faults faults) {
        CaptionReader reader = new CaptionReader(Rule.VTT, file, faults);
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        boolean headed = first.equals("WEBVTT") || first.startsWith("WEBVTT ") || first.startsWith("WEBVTT\t");
        if (faults.unless(headed, Rule.VTT, file, "its first line is not WEBVTT")) {
            reader.blocks(lines, 1, VTT_TIMES, Set.of());
        }
        return reader.cues;
    }

    /** @param speakers who may stand in brackets above what they say */
    static List<CaptionCue> subRip(String text, String file, Set<String> speakers, Faults faults) {
        CaptionReader reader = new CaptionReader(Rule.SRT, file, faults);
        reader.blocks(text.lines().toList(), 0, SRT_TIMES, speakers);
        return reader.cues;
    }

    /** Blocks are parted by empty lines: a number or an id, the times, what is shown. */
    private void blocks(List<String> lines, int from, Pattern times, Set<String> speakers) {
        int at = from;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            if (end > at && !(rule == Rule.VTT && lines.get(at).startsWith("NOTE"))) {
                block(lines.subList(at, end), at + 1, times, speakers);
            }
            at = end + 1;
        }
    }

    private void block(List<String> block, int line, Pattern times, Set<String> speakers) {
        int timed = ARROW.matcher(block.get(0)).find() ? 0 : 1;
        if (timed >= block.size()) {
            faults.add(rule, file, "line " + line + ": a block without times");
            return;
        }
        if (rule == Rule.SRT) {
            String number = String.valueOf(cues.size() + 1);
            faults.unless(
                    timed == 1 && block.get(0).equals(number),
                    rule,
                    file,
                    "line " + line + ": wanted is the number " + number);
        }
        Matcher found = times.matcher(block.get(timed));
        if (!faults.unless(found.matches(), rule, file, "line " + (line + timed) + ": these are no times")) {
            return;
        }
        List<String> shown = new ArrayList<>(block.subList(timed + 1, block.size()));
        String speaker = speaker(shown, speakers);
        if (rule == Rule.VTT) {
            shown.replaceAll(CaptionReader::unescaped);
        }
        cues.add(new CaptionCue(line + timed, millis(found, 1), millis(found, 5), speaker, shown));
    }

    /** WebVTT names who speaks in a tag, SubRip in a line that is taken off here. */
    private @Nullable String speaker(List<String> shown, Set<String> speakers) {
        String first = shown.isEmpty() ? "" : shown.get(0);
        if (rule == Rule.VTT) {
            Matcher voice = VOICE.matcher(first);
            return voice.lookingAt() ? unescaped(voice.group(1)) : null;
        }
        if (isSpeaker(first, speakers)) {
            shown.remove(0);
            return first.substring(1, first.length() - 1);
        }
        return null;
    }

    private static boolean isSpeaker(String line, Set<String> speakers) {
        return line.startsWith("[") && line.endsWith("]") && speakers.contains(line.substring(1, line.length() - 1));
    }

    private static String unescaped(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static long millis(Matcher times, int group) {
        String hours = times.group(group);
        long minutes = (hours == null ? 0 : Long.parseLong(hours)) * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3));
    }
}
