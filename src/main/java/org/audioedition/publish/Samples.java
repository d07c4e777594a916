package org.audioedition.publish;

import java.io.Closeable;
import org.audioedition.audio.PcmSource;

/** A stretch of mastered sound, to be read once. */
public interface Samples extends PcmSource, Closeable {}
