package org.audioedition.speech;

import org.audioedition.lexicon.Pronunciation;

/**
 * How an engine says a word by itself.
 *
 * @param pronunciation its sounds
 * @param known whether a dictionary of the engine has them; they are guessed from the spelling otherwise
 */
public record WordSound(Pronunciation pronunciation, boolean known) {}
