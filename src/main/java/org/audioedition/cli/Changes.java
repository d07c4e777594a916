package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Changes of files, as they happen. */
interface Changes {

    /**
     * Waits for changes.
     *
     * @param nanos how long at most
     * @return the files that were written, or came there, meanwhile; none if nothing happened
     * @throws InterruptedException when nobody wants to know any more
     */
    List<Path> await(long nanos) throws InterruptedException, IOException;
}
