package org.audioedition.speech;

class ToneEngineTest extends SpeechEngineContract {

    private final SpeechEngine engine = new ToneEngine();

    @Override
    protected SpeechEngine engine() {
        return engine;
    }
}
