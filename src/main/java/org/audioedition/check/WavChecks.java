package org.audioedition.check;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.audioedition.audio.WavFormatException;
import org.audioedition.audio.WavReader;

/** The audio file: its structure, its chapters, its tags, its samples. None of it is held in memory. */
final class WavChecks {

    private WavChecks() {}

    static void check(EditionRecord edition, Folder folder, List<Heard> heard, Faults faults) throws IOException {
        String file = edition.audio().file();
        try (SeekableByteChannel channel = folder.open(file)) {
            WavReader wav = new WavReader(channel);
            WavLayoutCheck.check(edition.audio(), wav, faults);
            WavChaptersCheck.check(edition, wav, channel, faults);
            WavTagsCheck.check(edition, wav, faults);
            SampleSurvey survey = SampleSurvey.of(wav, heard);
            SamplesCheck.check(edition, survey, faults);
            LevelsCheck.check(edition, survey, wav.storedLoudness().orElse(null), faults);
        } catch (WavFormatException e) {
            faults.add(Rule.WAV_FORM, file, String.valueOf(e.getMessage()));
        }
    }
}
