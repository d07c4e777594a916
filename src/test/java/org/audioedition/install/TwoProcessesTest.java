package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.audioedition.store.EnvironmentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {

    @TempDir
    private Path folder;

    /** Another program that holds the library until its standard input ends. */
    static final class Holder {

        public static void main(String[] arguments) throws IOException, EnvironmentException {
            try (LockedLibrary locked = LockedLibrary.of(Path.of(arguments[0]), new Log())) {
                locked.workplace();
                System.out.write('h');
                System.out.flush();
                System.in.readAllBytes();
            }
        }
    }

    @Test
    void theSecondInstallationWaitsForTheFirst() throws Exception {
        Path library = folder.resolve("voices");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        library.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('h');
        TinyPacks packs = TinyPacks.in(folder.resolve("source"));
        Catalogue catalogue = packs.catalogue(name -> List.of());
        CompletableFuture<String> waits = new CompletableFuture<>();
        Progress progress = new Progress() {
            @Override
            public void fetches(String file, long bytes, String source) {
                waits.complete("it fetches " + file);
            }

            @Override
            public void has(long bytes) {
                // How far it is does not matter here.
            }

            @Override
            public void step(String what) {
                waits.complete(what);
            }
        };
        CompletableFuture<Void> installed = CompletableFuture.runAsync(() -> {
            try {
                new Installer(library, catalogue, new Access(List.of(), Duration.ofSeconds(1)), progress)
                        .install(catalogue.packs().get(0), List.of(packs.folder()));
            } catch (EnvironmentException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(waits.get()).contains("waiting for the end of another installation");
        assertThat(library.resolve("kokoro")).doesNotExist();
        other.getOutputStream().close();
        installed.get();
        assertThat(library.resolve("kokoro/pack.json")).exists();
        assertThat(other.waitFor()).isZero();
    }
}
