package org.audioedition.check;

/** Two channels say the same, and before and behind the speech there is silence. */
final class SamplesCheck {

    private SamplesCheck() {}

    static void check(EditionRecord edition, SampleSurvey survey, Faults faults) {
        String file = edition.audio().file();
        faults.unless(!survey.channelsDiffer(), Rule.CHANNELS, file, "its two channels differ");
        faults.unless(
                survey.soundBefore() < 0,
                Rule.SILENCE,
                file,
                "frame " + survey.soundBefore() + " sounds before the first sentence begins");
        faults.unless(
                survey.soundAfter() < 0,
                Rule.SILENCE,
                file,
                "frame " + survey.soundAfter() + " sounds when the last sentence is over");
    }
}
