package org.audioedition.install;

import java.util.ArrayList;
import java.util.List;

/** Remembers what an installation said of its progress. */
final class Log implements Progress {

    final List<String> sources = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<Long> bytes = new ArrayList<>();

    @Override
    public void fetches(String file, long whole, String source) {
        sources.add(file + " " + source);
    }

    @Override
    public void has(long have) {
        bytes.add(have);
    }

    @Override
    public void step(String what) {
        steps.add(what);
    }
}
