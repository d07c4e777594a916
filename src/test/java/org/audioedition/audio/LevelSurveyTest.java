package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelSurveyTest {

    private static final MasterSettings SETTINGS = MasterSettings.preset("default");

    private static short[] tone(double peakDb, double seconds) {
        return Signals.samples(Signals.sine(1000, peakDb, seconds, 16000));
    }

    private static void hear(LevelSurvey survey, int voice, double seconds, short[] clip) {
        survey.clip(voice, Math.round(seconds * 44100), clip, clip.length, 16000);
    }

    @Test
    void aSteadyToneGetsTheGainThatIsMissing() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 1, tone(-26, 30));
        // A sine of -26 dBFS in one channel reads -29 LUFS.
        assertThat(Decibels.ofAmplitude(survey.gains().gain(0))).isEqualTo(10, within(0.1));
    }

    @Test
    void aQuietVoiceIsBroughtToTheLoudOne() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 1, tone(-20, 10));
        hear(survey, 1, 12, tone(-32, 10));
        VoiceGains gains = survey.gains();
        assertThat(Decibels.ofAmplitude(gains.gain(1) / gains.gain(0))).isEqualTo(12, within(0.1));
    }

    @Test
    void aSilentVoiceGetsTheGainOfTheOthers() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 1, new short[16000]);
        hear(survey, 1, 3, tone(-26, 10));
        assertThat(survey.gains().gain(0)).isEqualTo(survey.gains().gain(1), within(1e-9));
    }

    @Test
    void silenceAloneIsLeftAsItIs() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 1, new short[16000]);
        assertThat(survey.gains().gain(0)).isEqualTo(1, within(1e-9));
    }

    @Test
    void nothingHeardHasNoGains() {
        assertThat(new LevelSurvey(SETTINGS).gains().voices()).isZero();
    }

    @Test
    void aFifthOfASecondIsEnough() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 0.75, tone(-26, 0.2));
        assertThat(survey.gains().gain(0)).isBetween(1.0, 10.0);
    }

    @Test
    void aClipAtTheVeryBeginIsHeard() {
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 0, tone(-26, 5));
        assertThat(Decibels.ofAmplitude(survey.gains().gain(0))).isEqualTo(10, within(0.2));
    }

    @Test
    void whatTheLimiterTakesIsForeseen() {
        short[] peaky = Signals.babble(1, 160_000, 16000, 0.05);
        LevelSurvey survey = new LevelSurvey(SETTINGS);
        hear(survey, 0, 0, peaky);
        double limited = survey.gains().gain(0);
        LevelSurvey free = new LevelSurvey(new MasterSettings("free", SETTINGS.format(), -19, 0.5, 0, 0, 0, -99, 0, 0));
        hear(free, 0, 0, peaky);
        assertThat(limited).isGreaterThan(free.gains().gain(0));
    }

    @Test
    void twoEqualChannelsAreGivenHalfThePower() {
        LevelSurvey mono =
                new LevelSurvey(new MasterSettings("a", new PcmFormat(44100, 1, 16), -23, 1, -1, 0, 0, -99, 0, 0));
        LevelSurvey dual =
                new LevelSurvey(new MasterSettings("b", new PcmFormat(44100, 2, 16), -23, 1, -1, 0, 0, -99, 0, 0));
        hear(mono, 0, 0, tone(-26, 5));
        hear(dual, 0, 0, tone(-26, 5));
        double ratio = mono.gains().gain(0) / dual.gains().gain(0);
        assertThat(Decibels.ofAmplitude(ratio)).isEqualTo(3.01, within(0.01));
    }
}
