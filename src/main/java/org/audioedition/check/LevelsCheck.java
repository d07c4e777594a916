package org.audioedition.check;

import java.util.List;
import java.util.Locale;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.MasterSettings;
import org.audioedition.audio.StoredLoudness;
import org.jspecify.annotations.Nullable;

/** The levels measured are those written down, twice, and those the preset allows. */
final class LevelsCheck {

    private static final double TOLERANCE = 0.1;
    /** Beyond 100 either way the broadcast extension says "not used". */
    private static final double MOST_STORED = 100;
    /** Head and tail may miss a rounded frame, not a syllable. */
    private static final double SHORT_SECONDS = 0.001;

    private LevelsCheck() {}

    static void check(EditionRecord edition, SampleSurvey survey, @Nullable StoredLoudness stored, Faults faults) {
        EditionRecord.Audio audio = edition.audio();
        Loudness measured = survey.loudness();
        level("integratedLufs", measured.integratedLufs(), audio.integratedLufs(), faults);
        level("truePeakDbtp", measured.truePeakDbtp(), audio.truePeakDbtp(), faults);
        if (stored == null) {
            faults.add(Rule.WAV_LOUDNESS, audio.file(), "its broadcast extension has no loudness (version 2)");
        } else {
            stored("loudness", measured.integratedLufs(), stored.integratedLufs(), audio.file(), faults);
            stored("loudness range", measured.rangeLu(), stored.rangeLu(), audio.file(), faults);
            stored("true peak", measured.truePeakDbtp(), stored.truePeakDbtp(), audio.file(), faults);
        }
        preset(edition, survey, faults);
    }

    private static void level(String name, double measured, @Nullable Double recorded, Faults faults) {
        boolean same = recorded == null
                ? !Double.isFinite(measured)
                : Double.isFinite(measured) && Math.abs(measured - recorded) <= TOLERANCE;
        faults.unless(
                same,
                Rule.LOUDNESS,
                EditionRecord.FILE,
                "audio.loudness." + name + " is " + recorded + ", measured is " + twoDecimals(measured));
    }

    private static void stored(String name, double measured, double stored, String file, Faults faults) {
        boolean usable = Math.abs(measured) < MOST_STORED;
        boolean same = usable ? Math.abs(measured - stored) <= TOLERANCE : Double.isNaN(stored);
        String message = "its broadcast extension says a " + name + " of " + twoDecimals(stored) + ", measured is ";
        faults.unless(same, Rule.WAV_LOUDNESS, file, message + twoDecimals(measured));
    }

    private static void preset(EditionRecord edition, SampleSurvey survey, Faults faults) {
        String file = edition.audio().file();
        String name = edition.settings().getOrDefault("preset", "");
        if (!MasterSettings.presetNames().contains(name)) {
            String message = "settings.preset is \"" + name + "\", there are ";
            faults.add(Rule.PRESET, EditionRecord.FILE, message + MasterSettings.presetNames());
            return;
        }
        MasterSettings preset = MasterSettings.preset(name);
        String of = ", by preset " + name;
        for (String fault : preset.check(survey.loudness())) {
            faults.add(Rule.PRESET, file, fault + of);
        }
        String formats = "it is " + survey.format() + ", wanted is " + preset.format() + of;
        faults.unless(survey.format().equals(preset.format()), Rule.PRESET, file, formats);
        List<Heard> heard = Heard.all(edition);
        if (heard.isEmpty()) {
            return;
        }
        double rate = edition.audio().sampleRate();
        long end = heard.stream().mapToLong(Heard::end).max().orElse(0);
        room("before the first sentence", heard.get(0).begin() / rate, preset.headSeconds(), file, of, faults);
        room("after the last", (edition.audio().frames() - end) / rate, preset.tailSeconds(), file, of, faults);
    }

    private static void room(String where, double seconds, double least, String file, String of, Faults faults) {
        String message = "there are " + twoDecimals(seconds) + " s " + where + ", wanted are " + least + of;
        faults.unless(seconds >= least - SHORT_SECONDS, Rule.PRESET, file, message);
    }

    private static String twoDecimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
