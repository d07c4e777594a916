package org.audioedition.speech.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * ONNX Runtime, loaded from its own jar when the first model is opened.
 *
 * <p>A jar cannot be added to the class path of a running program. So the two classes that name the runtime are defined a
 * second time, by a loader that sees that jar as well; to the rest of the program they are a {@link Model}.
 */
public final class RuntimeLibrary {

    private static final String MODEL = "org.audioedition.speech.onnx.OrtModel";
    private static final Set<String> ADAPTERS = Set.of(MODEL, "org.audioedition.speech.onnx.RuntimeEnvironment");

    private final ClassLoader loader;

    private RuntimeLibrary(ClassLoader loader) {
        this.loader = loader;
    }

    /** The runtime in a jar. */
    public static RuntimeLibrary in(Path jar) {
        try {
            return new RuntimeLibrary(new AdapterLoader(jar.toUri().toURL()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a model.
     *
     * @throws ModelException if the file is no model that this runtime can run, or the runtime cannot be loaded here
     */
    public Model open(Path model) throws ModelException {
        try {
            Constructor<?> constructor = Class.forName(MODEL, true, loader).getDeclaredConstructor(Path.class);
            constructor.setAccessible(true);
            return (Model) constructor.newInstance(model);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ModelException refused) {
                throw refused;
            }
            throw notLoaded(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw notLoaded(e);
        }
    }

    private static ModelException notLoaded(@Nullable Throwable cause) {
        return new ModelException("ONNX Runtime cannot be loaded on this machine: " + cause, cause);
    }

    /** Defines the adapters itself; takes the runtime from its jar, and all else from the program. */
    private static final class AdapterLoader extends URLClassLoader {

        AdapterLoader(URL runtime) {
            super(new URL[] {runtime}, RuntimeLibrary.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!ADAPTERS.contains(name)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? adapter(name) : loaded;
            }
        }

        private Class<?> adapter(String name) throws ClassNotFoundException {
            String resource = name.replace('.', '/') + ".class";
            try (InputStream in = getParent().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
