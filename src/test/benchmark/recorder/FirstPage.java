package org.audioedition.article.intake;

import java.nio.file.Path;
import org.audioedition.article.source.MetadataOptions;

/** Reads one page in a virtual machine that has done nothing else, and prints the milliseconds that took. */
final class FirstPage {

    private FirstPage() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        boolean found = Intake.plain(MetadataOptions.none(), 100_000_000).file(Path.of(args[0])).stream()
                .allMatch(read -> read.article().isPresent());
        long ended = System.nanoTime();
        if (!found) {
            throw new IllegalStateException("no article in " + args[0]);
        }
        System.out.println((ended - begun) / 1e6);
    }
}
