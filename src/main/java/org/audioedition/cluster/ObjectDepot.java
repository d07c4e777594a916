package org.audioedition.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileSystem;

/**
 * A depot in an object store, which has neither folders nor renames, but lets each object appear whole. An edition is there when its
 * record is: it is taken away first and written last.
 */
final class ObjectDepot extends Depot {

    ObjectDepot(FileSystem files, org.apache.hadoop.fs.Path root) {
        super(files, root);
    }

    @Override
    void replace(Path edition, String folder, Set<String> others) throws IOException {
        Set<String> old = new LinkedHashSet<>(others);
        if (old.remove(RECORD)) {
            files.delete(place(folder, RECORD), false);
        }
        for (Path file : contents(edition)) {
            old.remove(file.getFileName().toString());
            if (file.endsWith(RECORD)) {
                for (String other : old) {
                    files.delete(place(folder, other), false);
                }
            }
            put(file, place(folder, file.getFileName().toString()));
        }
    }

    /** One request in S3 for what is smaller than a part of an upload. */
    private void put(Path file, org.apache.hadoop.fs.Path object) throws IOException {
        FSDataOutputStreamBuilder<?, ?> put = files.createFile(object);
        put.overwrite(true);
        put.recursive();
        // Nothing is asked beforehand: two requests less for each object. Other stores pass over it.
        put.opt("fs.s3a.create.performance", "true");
        copy(file, put.build());
    }

    /** Objects without a record are what a killed run left. */
    @Override
    boolean isTaken(String folder) {
        return false;
    }

    /** What a killed run wrote is no edition without its record, and the next run that makes it writes over it. */
    @Override
    void sweep() {}
}
