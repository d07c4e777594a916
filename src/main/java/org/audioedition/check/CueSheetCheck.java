package org.audioedition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cue sheet names the audio and has the chapters: their titles, and their places in CD frames of 1/75 s. */
final class CueSheetCheck {

    private static final double CD_FRAMES = 75;
    private static final Pattern FILE = Pattern.compile("FILE \"(.*)\" WAVE");
    private static final Pattern TRACK = Pattern.compile("TRACK (\\d{2,6}) AUDIO");
    private static final Pattern TITLE = Pattern.compile("TITLE \"(.*)\"");
    private static final Pattern INDEX = Pattern.compile("INDEX 01 (\\d{2,6}):([0-5]\\d):([0-7]\\d)");

    private CueSheetCheck() {}

    static void check(EditionRecord edition, String text, String file, Faults faults) {
        List<String> titles = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        List<String> files = new ArrayList<>();
        int track = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher title = TITLE.matcher(line);
            Matcher index = INDEX.matcher(line);
            Matcher begins = TRACK.matcher(line);
            Matcher audio = FILE.matcher(line);
            if (audio.matches()) {
                files.add(audio.group(1));
            } else if (begins.matches()) {
                track++;
                String message = "track " + begins.group(1) + " stands where " + track + " is wanted";
                faults.unless(Integer.parseInt(begins.group(1)) == track, Rule.CUE_SHEET, file, message);
            } else if (title.matches()) {
                titles.add(title.group(1));
            } else if (index.matches()) {
                places.add(cdFrames(index));
            }
        }
        List<String> wanted = new ArrayList<>(List.of(edition.title()));
        edition.chapters().forEach(chapter -> wanted.add(chapter.title()));
        String name = edition.audio().file();
        faults.unless(files.equals(List.of(name)), Rule.CUE_SHEET, file, "its audio is " + files + ", not " + name);
        titles(titles, wanted, file, faults);
        places(edition, track, places, file, faults);
    }

    /** The first is the edition's own. */
    private static void titles(List<String> found, List<String> wanted, String file, Faults faults) {
        String counts = "it has " + found.size() + " titles, wanted are " + wanted.size();
        faults.unless(found.size() == wanted.size(), Rule.CUE_SHEET, file, counts);
        for (int i = 0; i < Math.min(found.size(), wanted.size()); i++) {
            String message = "title " + i + " is \"" + found.get(i) + "\", wanted is \"" + wanted.get(i) + "\"";
            faults.unless(found.get(i).equals(wanted.get(i)), Rule.CUE_SHEET, file, message);
        }
    }

    private static void places(EditionRecord edition, int tracks, List<Double> places, String file, Faults faults) {
        int count = edition.chapters().size();
        String counts = "it has " + tracks + " tracks and " + places.size() + " places for " + count + " chapters";
        faults.unless(tracks == count && places.size() == count, Rule.CUE_SHEET, file, counts);
        for (int i = 0; i < Math.min(places.size(), count); i++) {
            EditionRecord.Chapter chapter = edition.chapters().get(i);
            double wanted = chapter.beginFrame() * CD_FRAMES / edition.audio().sampleRate();
            String message = "track " + (i + 1) + " begins at CD frame "
                    + places.get(i).longValue() + ", chapter " + chapter.id() + " at " + wanted;
            faults.unless(Math.abs(places.get(i) - wanted) <= 1, Rule.CUE_SHEET, file, message);
        }
    }

    private static double cdFrames(Matcher index) {
        long seconds = Long.parseLong(index.group(1)) * 60 + Long.parseLong(index.group(2));
        return seconds * CD_FRAMES + Long.parseLong(index.group(3));
    }
}
