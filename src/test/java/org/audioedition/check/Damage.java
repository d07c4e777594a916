package org.audioedition.check;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing broken in a sound edition, and the rules that this breaks.
 *
 * @param what a sentence
 * @param rules all of them
 * @param way how it is broken
 */
record Damage(String what, List<Rule> rules, Way way) {

    /** Breaks an edition. */
    interface Way {
        void on(SampleEdition edition) throws IOException;
    }

    static Damage of(String what, Way way, Rule... rules) {
        return new Damage(what, List.of(rules), way);
    }

    static Stream<Damage> all() {
        return Stream.of(RecordDamage.all(), FileDamage.all(), WavDamage.all(), FormDamage.all())
                .flatMap(List::stream);
    }

    List<String> ids() {
        return rules.stream().map(Rule::id).sorted().toList();
    }

    @Override
    public String toString() {
        return what;
    }
}
