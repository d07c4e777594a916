package org.audioedition.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;

/**
 * A Piper voice that the user brings: a model with its description in JSON beside it, and the dictionary of its accent.
 *
 * @param pack what to install
 * @param given where its files lie
 */
public record OwnVoice(Pack pack, List<Path> given) {

    private static final String MODEL = ".onnx";
    private static final String DESCRIPTION = ".onnx.json";
    private static final String CARD = "MODEL_CARD";
    private static final Pattern LICENCE = Pattern.compile("(?im)^\\W*licen[cs]e\\W*:\\s*(?<name>\\S.*?)\\s*$");
    private static final String UNKNOWN_LICENCE = "unknown, see the voice's own terms";

    public OwnVoice {
        given = List.copyOf(given);
    }

    /**
     * The voice at a place.
     *
     * @param place an {@code .onnx} file, or a folder that holds one, with its {@code .onnx.json}
     * @param library whose packs may have the dictionary already
     * @throws EnvironmentException if there is none, or one that this program cannot use
     */
    public static OwnVoice at(Path place, Catalogue catalogue, VoiceLibrary library) throws EnvironmentException {
        Path model = model(place);
        Path description = sibling(model, DESCRIPTION);
        String stem = stem(model);
        String name = slug(stem);
        if (catalogue.pack(name).isPresent()) {
            throw new EnvironmentException(
                    "the name " + name + " is taken by a pack of this program; name the model's file otherwise");
        }
        try {
            Path card = model.resolveSibling(CARD);
            String licence = licence(description, card);
            Voice voice = Piper.voice(name, description, Voice.Gender.NEUTRAL, licence);
            List<Path> files = new ArrayList<>(List.of(model, description));
            if (Files.isRegularFile(card)) {
                files.add(card);
            }
            List<Path> dictionary = library.dictionary(Piper.dictionary(voice));
            files.addAll(dictionary);
            List<Item> items = new ArrayList<>();
            for (Path file : files) {
                items.add(item(file));
            }
            if (dictionary.isEmpty()) {
                items.addAll(catalogue.dictionary(voice.language()));
            }
            return new OwnVoice(pack(stem, voice, items), files);
        } catch (ModelException e) {
            throw new EnvironmentException(description + ": " + e.getMessage() + "; nothing was installed", e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the voice in " + place + " cannot be read (" + e + "); nothing was installed", e);
        }
    }

    private static Pack pack(String stem, Voice voice, List<Item> items) {
        return new Pack(
                voice.id(),
                "piper",
                "Piper " + stem,
                voice.licence(),
                List.of(voice.language()),
                List.of(voice.gender().label()),
                stem + MODEL,
                items);
    }

    private static Path model(Path place) throws EnvironmentException {
        List<Path> models = Files.isDirectory(place) ? models(place) : List.of(place);
        if (models.size() != 1 || !isModel(models.get(0))) {
            throw new EnvironmentException(place + " is no voice: an .onnx file is needed, or a folder that holds one");
        }
        Path model = models.get(0).toAbsolutePath();
        if (!Files.isRegularFile(sibling(model, DESCRIPTION))) {
            throw new EnvironmentException(
                    model + " has no " + sibling(model, DESCRIPTION).getFileName()
                            + " beside it; Piper publishes one with every voice, put it there");
        }
        return model;
    }

    private static List<Path> models(Path folder) throws EnvironmentException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(OwnVoice::isModel).sorted().toList();
        } catch (IOException e) {
            throw new EnvironmentException("the folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isModel(Path file) {
        return file.toString().endsWith(MODEL) && Files.isRegularFile(file);
    }

    private static Path sibling(Path model, String ending) {
        return model.resolveSibling(stem(model) + ending);
    }

    private static String stem(Path model) {
        String name = String.valueOf(model.getFileName());
        return name.substring(0, name.length() - MODEL.length());
    }

    private static String slug(String stem) throws EnvironmentException {
        String slug =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new EnvironmentException("the file " + stem + MODEL + " gives no name; name it in ASCII letters");
        }
        return slug;
    }

    /** What the voice's JSON says, else its card. */
    private static String licence(Path description, Path card) throws IOException, ModelException {
        String said = Piper.licence(description);
        if (said.isEmpty() && Files.isRegularFile(card)) {
            Matcher line = LICENCE.matcher(Files.readString(card));
            said = line.find() ? line.group("name") : "";
        }
        return said.isEmpty() ? UNKNOWN_LICENCE : said;
    }

    private static Item item(Path file) throws IOException {
        return new Item(String.valueOf(file.getFileName()), Files.size(file), Digests.sha256(file), List.of());
    }
}
