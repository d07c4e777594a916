package org.audioedition.check;

import static org.audioedition.check.Rule.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with the files as such. */
final class FileDamage {

    private static final Path LABELS_TXT = Path.of("labels.txt");

    private FileDamage() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("there is no folder", FileDamage::deleteAll, FOLDER),
                Damage.of(
                        "there is no edition.json", e -> Files.delete(e.folder().resolve("edition.json")), JSON),
                Damage.of(
                        "edition.json is in Latin-1",
                        e -> Files.write(
                                e.folder().resolve("edition.json"),
                                "{\"title\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1)),
                        JSON),
                Damage.of("a file is gone", e -> Files.delete(e.folder().resolve(LABELS_TXT)), FILE_MISSING),
                Damage.of("a file is a folder", FileDamage::folderForFile, FILE_MISSING),
                Damage.of("a file is too many", e -> Files.createFile(e.folder().resolve("a.txt")), FILE_UNLISTED),
                Damage.of(
                        "a folder is too many",
                        e -> Files.createDirectory(e.folder().resolve(".x")),
                        FILE_UNLISTED),
                Damage.of("a size is another", e -> list(e, "bytes", "306"), FILE_SIZE),
                Damage.of("a digest is another", e -> list(e, "sha256", "\"" + "0".repeat(64) + "\""), FILE_DIGEST),
                Damage.of(
                        "a file is named by a path",
                        e -> list(e, "name", "\"../labels.txt\""),
                        FILE_NAME,
                        FILE_FORM,
                        FILE_UNLISTED),
                Damage.of(
                        "a file is listed twice",
                        e -> e.record(json -> json.getAsJsonArray("files")
                                .add(json.getAsJsonArray("files").get(5))),
                        FILE_NAME),
                Damage.of(
                        "the audio is not listed",
                        e -> e.record(json -> json.getAsJsonArray("files").remove(0)),
                        FILE_FORM),
                Damage.of("a form is left out", FileDamage::leaveOut, FILE_FORM),
                Damage.of("captions are in Latin-1", FileDamage::latin1, FILE_TEXT),
                Damage.of("a byte of the samples is flipped", FileDamage::flip, FILE_DIGEST),
                Damage.of("the audio is cut off", FileDamage::truncate, FILE_SIZE, FILE_DIGEST, WAV_FORM));
    }

    /** Changes what is listed for {@code labels.txt}. */
    private static void list(SampleEdition edition, String name, String value) throws IOException {
        edition.record(json -> RecordDamage.put(json, "files.5." + name, value));
    }

    private static void deleteAll(SampleEdition edition) throws IOException {
        try (Stream<Path> files = Files.list(edition.folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(edition.folder());
    }

    private static void folderForFile(SampleEdition edition) throws IOException {
        Files.delete(edition.folder().resolve(LABELS_TXT));
        Files.createDirectory(edition.folder().resolve(LABELS_TXT));
    }

    private static void leaveOut(SampleEdition edition) throws IOException {
        Files.delete(edition.folder().resolve(LABELS_TXT));
        edition.record(json -> json.getAsJsonArray("files").remove(5));
    }

    private static void latin1(SampleEdition edition) throws IOException {
        edition.bytes(SampleEdition.SLUG + ".vtt", "WEBVTT\n\nCafé".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void flip(SampleEdition edition) throws IOException {
        Path wav = edition.folder().resolve(SampleEdition.WAV);
        byte[] bytes = Files.readAllBytes(wav);
        bytes[bytes.length / 2 & ~1] ^= 1;
        Files.write(wav, bytes);
    }

    private static void truncate(SampleEdition edition) throws IOException {
        Path wav = edition.folder().resolve(SampleEdition.WAV);
        byte[] bytes = Files.readAllBytes(wav);
        Files.write(wav, Arrays.copyOf(bytes, bytes.length - 1000));
    }
}
