package org.audioedition.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param faults none if the edition is whole
 * @param files how many files it has, {@code edition.json} among them; 0 if that could not be read
 * @param seconds how long it says its audio is; 0 if that could not be read
 * @param chapters how many chapters it says it has; 0 if that could not be read
 */
public record Verdict(List<Fault> faults, int files, double seconds, int chapters) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    static Verdict unread(List<Fault> faults) {
        return new Verdict(faults, 0, 0, 0);
    }

    /** Whether there is nothing wrong. */
    public boolean whole() {
        return faults.isEmpty();
    }
}
