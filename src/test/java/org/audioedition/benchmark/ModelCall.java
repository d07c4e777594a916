package org.audioedition.benchmark;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.Model.Input;
import org.audioedition.speech.onnx.ModelException;

/**
 * What the program asks of a model in one call, as a line of JSON; {@code src/test/benchmark/recorder} writes them down.
 *
 * @param outputs the names of the tensors wanted
 */
public record ModelCall(List<Input.Longs> longs, List<Input.Floats> floats, List<String> outputs) {

    private static final Gson GSON = new Gson();

    public ModelCall {
        longs = List.copyOf(longs);
        floats = List.copyOf(floats);
        outputs = List.copyOf(outputs);
    }

    /** A call with these arguments. */
    public static ModelCall of(List<Input> inputs, List<String> outputs) {
        List<Input.Longs> longs = new ArrayList<>();
        List<Input.Floats> floats = new ArrayList<>();
        for (Input input : inputs) {
            if (input instanceof Input.Longs whole) {
                longs.add(whole);
            } else if (input instanceof Input.Floats broken) {
                floats.add(broken);
            }
        }
        return new ModelCall(longs, floats, outputs);
    }

    /** The calls in a file. */
    static List<ModelCall> readAll(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> GSON.fromJson(line, ModelCall.class)).toList();
        }
    }

    /** One line. */
    public String json() {
        return GSON.toJson(this);
    }

    /** Makes the call; inputs go by name, so that their order is no matter. */
    void run(Model model) throws ModelException {
        model.run(Stream.<Input>concat(longs.stream(), floats.stream()).toList(), outputs);
    }
}
