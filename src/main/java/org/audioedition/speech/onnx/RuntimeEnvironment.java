package org.audioedition.speech.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** The environment of ONNX Runtime, which all models of the process share. */
final class RuntimeEnvironment {

    private static final String NAME = "audio-edition";
    private static final OrtEnvironment SHARED = held();

    private RuntimeEnvironment() {}

    static OrtEnvironment shared() {
        return SHARED;
    }

    /**
     * The environment, held once more than the runtime knows of. It is counted, and gone when nobody holds it; the runtime
     * lets go of it when the program is told to end, though threads may still be within a model, and they would take the
     * process down with them.
     *
     * @throws IllegalStateException if this is another version of the runtime than the one that is installed
     */
    private static OrtEnvironment held() {
        OrtLoggingLevel level = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;
        OrtEnvironment environment = OrtEnvironment.getEnvironment(level, NAME);
        try {
            Class<?> runtime = Class.forName("ai.onnxruntime.OnnxRuntime", true, OrtEnvironment.class.getClassLoader());
            Field api = runtime.getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            hold.setAccessible(true);
            hold.invoke(null, api.getLong(null), level.getValue(), NAME);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ONNX Runtime " + environment.getVersion() + " is not the one expected", e);
        }
        return environment;
    }
}
