package org.audioedition.speech.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.PartOfSpeechTagger;
import com.sun.speech.freetts.en.PostLexicalAnalyzer;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMUVoice;
import com.sun.speech.freetts.en.us.TokenToWords;
import com.sun.speech.freetts.relp.AudioOutput;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.audioedition.speech.WordSound;
import org.jspecify.annotations.Nullable;

/**
 * FreeTTS's 16 kHz voice as a chain of utterance processors, without its player, its output thread and its text rules.
 *
 * <p>It differs from the voice as shipped in three ways: the vowel of "money" keeps its sound (the shipped analyser turns
 * every /ah/ into /aa/, which costs six points of word error rate); words are taken as they are handed in; and pauses
 * last as long as asked. One thread at a time.
 */
final class DiphoneVoice extends CMUDiphoneVoice {

    /**
     * Held by one thread to allocate, by many to speak: allocation fills static tables of the engine, and two at once spoil them for good.
     */
    private static final ReadWriteLock TABLES = new ReentrantReadWriteLock();

    private static @Nullable DiphoneUnitSelector selector;

    private final DiphoneUnitSelector units;
    private final List<UtteranceProcessor> chain = new ArrayList<>();

    private DiphoneVoice(Lexicon lexicon, DiphoneUnitSelector units) {
        super("kevin16", Gender.MALE, Age.YOUNGER_ADULT, "", Locale.US, "general", "cmu", lexicon, recordings());
        this.units = units;
    }

    /** How a word is said that comes without phones. */
    static WordSound sound(String word) {
        return Lexicon.shared().sound(word);
    }

    /** A voice ready to speak; lexicon and recordings are shared by all of them. */
    static DiphoneVoice allocated() {
        TABLES.writeLock().lock();
        try {
            Lexicon words = Lexicon.shared();
            DiphoneUnitSelector recorded = selector == null ? new DiphoneUnitSelector(recordings()) : selector;
            selector = recorded;
            DiphoneVoice voice = new DiphoneVoice(words, recorded);
            // With a queue of its own the voice does not start its output thread.
            voice.setOutputQueue(new OutputQueue());
            voice.allocate();
            voice.link();
            return voice;
        } catch (IOException e) {
            throw new IllegalStateException("the jar lacks the recordings of kevin16", e);
        } finally {
            TABLES.writeLock().unlock();
        }
    }

    private void link() {
        chain.add(new WordRelation());
        for (Object processor : getUtteranceProcessors()) {
            boolean ours = processor instanceof TokenToWords
                    || processor instanceof PartOfSpeechTagger
                    || processor instanceof AudioOutput;
            if (!ours) {
                chain.add((UtteranceProcessor) processor);
            }
            if (processor instanceof Durator) {
                chain.add(new PauseDurations());
            }
        }
    }

    /** Takes an utterance from tokens to samples. */
    void process(Utterance utterance) {
        TABLES.readLock().lock();
        try {
            for (UtteranceProcessor processor : chain) {
                processor.processUtterance(utterance);
            }
        } catch (ProcessException e) {
            throw new IllegalStateException("FreeTTS failed at " + utterance, e);
        } finally {
            TABLES.readLock().unlock();
        }
    }

    /** Resources are looked up beside the class that asks, which is not this one. */
    @Override
    protected URL getResource(String resource) {
        URL url = CMUVoice.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the jar lacks FreeTTS's " + resource);
        }
        return url;
    }

    @Override
    public UtteranceProcessor getUnitSelector() {
        return units;
    }

    @Override
    protected UtteranceProcessor getPostLexicalAnalyzer() {
        return new PostLexicalAnalyzer();
    }

    private static URL recordings() {
        URL url = CMUVoice.class.getResource("cmu_us_kal/cmu_us_kal16.bin");
        if (url == null) {
            throw new IllegalStateException("the jar lacks the recordings of kevin16");
        }
        return url;
    }
}
