package org.audioedition.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code labels.txt} (a label track of Audacity: begin, end and title, parted by tabs) has the chapters. */
final class LabelsCheck {

    private static final String FILE = "labels.txt";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final double TOLERANCE_SECONDS = 0.001;

    private LabelsCheck() {}

    static void check(EditionRecord edition, String text, Faults faults) {
        List<String> lines = text.lines().toList();
        List<EditionRecord.Chapter> chapters = edition.chapters();
        String counts = "it has " + lines.size() + " lines, the edition " + chapters.size() + " chapters";
        faults.unless(lines.size() == chapters.size(), Rule.LABELS, FILE, counts);
        for (int i = 0; i < Math.min(lines.size(), chapters.size()); i++) {
            EditionRecord.Chapter chapter = chapters.get(i);
            double rate = edition.audio().sampleRate();
            String[] parts = lines.get(i).split("\t", 3);
            boolean right = parts.length == 3
                    && near(parts[0], chapter.beginFrame() / rate)
                    && near(parts[1], chapter.endFrame() / rate)
                    && parts[2].equals(chapter.title());
            String wanted = String.format(
                    Locale.ROOT, "%.6f TAB %.6f TAB ", chapter.beginFrame() / rate, chapter.endFrame() / rate);
            String message = "line " + (i + 1) + " is \"" + lines.get(i).replace("\t", " TAB ") + "\", wanted is \"";
            faults.unless(right, Rule.LABELS, FILE, message + wanted + chapter.title() + "\"");
        }
    }

    private static boolean near(String seconds, double wanted) {
        return SECONDS.matcher(seconds).matches()
                && Math.abs(Double.parseDouble(seconds) - wanted) <= TOLERANCE_SECONDS;
    }
}
