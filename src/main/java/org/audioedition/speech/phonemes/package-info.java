/**
 * Grapheme to phoneme for engines that take phonemes: the words of an Utterance in one phoneme alphabet, with the source that decided,
 * and a map from that alphabet to each engine's.
 *
 * <p>The order of sources is the house lexicon, the dictionary with its endings, letters by name, letter-to-sound rules. The dictionary
 * is misaki's (Apache-2.0), which is fetched when a voice is installed; nothing of it is kept here.
 */
@NullMarked
package org.audioedition.speech.phonemes;

import org.jspecify.annotations.NullMarked;
