package org.audioedition.check;

/**
 * Something wrong with an edition.
 *
 * @param id which rule is broken: stable, {@code CHK-…}, for scripts to rely on
 * @param file the file's name in the edition's folder; empty if it is the folder itself
 * @param message what is wrong, and where in the file
 */
public record Fault(String id, String file, String message) {

    @Override
    public String toString() {
        return file + ": " + message + " [" + id + "]";
    }
}
