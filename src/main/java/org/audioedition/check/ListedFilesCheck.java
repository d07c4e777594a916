package org.audioedition.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every listed file is there to the byte, and no other. */
final class ListedFilesCheck {

    private static final Pattern PLAIN = Pattern.compile("[^/\\\\:<>\"|?*\\p{Cntrl}]+");
    private static final List<String> FORMS =
            List.of("{}.txt", "{}.vtt", "{}.srt", "chapters.json", "labels.txt", "{}.cue");

    private ListedFilesCheck() {}

    /** The names of the files that are listed and there. */
    static Set<String> check(EditionRecord edition, Folder folder, Faults faults) throws IOException {
        Set<String> listed = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (EditionRecord.ListedFile file : edition.files()) {
            if (named(file.name(), faults) && once(listed.add(file.name()), file.name(), faults)) {
                if (bytes(file, folder, faults)) {
                    there.add(file.name());
                }
            }
        }
        if (listed.add(edition.audio().file())) {
            faults.add(
                    Rule.FILE_FORM,
                    EditionRecord.FILE,
                    "audio.file " + edition.audio().file() + " is not in files");
        }
        for (String form : FORMS) {
            String name = form.replace("{}", edition.audio().slug());
            if (!listed.contains(name)) {
                faults.add(Rule.FILE_FORM, EditionRecord.FILE, name + " is not in files; every edition has it");
            }
        }
        for (String name : folder.names()) {
            if (!listed.contains(name) && !name.equals(EditionRecord.FILE)) {
                faults.add(Rule.FILE_UNLISTED, name, "it is not listed in " + EditionRecord.FILE);
            }
        }
        return there;
    }

    private static boolean named(String name, Faults faults) {
        boolean plain = PLAIN.matcher(name).matches() && !name.equals(".") && !name.equals("..");
        return faults.unless(plain, Rule.FILE_NAME, EditionRecord.FILE, "\"" + name + "\" is no plain file name");
    }

    private static boolean once(boolean first, String name, Faults faults) {
        return faults.unless(first, Rule.FILE_NAME, EditionRecord.FILE, name + " is listed twice");
    }

    private static boolean bytes(EditionRecord.ListedFile file, Folder folder, Faults faults) throws IOException {
        String name = file.name();
        if (!faults.unless(folder.has(name), Rule.FILE_MISSING, name, "it is listed but not there")) {
            return false;
        }
        long bytes = folder.size(name);
        faults.unless(
                bytes == file.bytes(), Rule.FILE_SIZE, name, "it has " + bytes + " bytes, listed are " + file.bytes());
        String sha256 = folder.sha256(name);
        faults.unless(
                sha256.equals(file.sha256()),
                Rule.FILE_DIGEST,
                name,
                "its SHA-256 is " + sha256 + ", listed is " + file.sha256());
        return true;
    }
}
