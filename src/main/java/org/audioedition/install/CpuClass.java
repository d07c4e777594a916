package org.audioedition.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The kind of CPU, as far as it shapes what a model computes: the widest vectors that its kernels use. Sums of floats are
 * rounded otherwise on another one.
 */
final class CpuClass {

    private static final Path LINUX = Path.of("/proc/cpuinfo");

    private CpuClass() {}

    /** As {@code amd64 avx512f}; where the system does not tell, the architecture alone. */
    static String name() {
        String architecture = System.getProperty("os.arch", "unknown").toLowerCase(Locale.ROOT);
        String flags = flags();
        for (String widest : List.of("amx_tile", "avx512_vnni", "avx512f", "avx2", "avx", "sve", "asimddp", "asimd")) {
            if (flags.contains(" " + widest + " ")) {
                return architecture + " " + widest;
            }
        }
        return architecture;
    }

    private static String flags() {
        try {
            return Files.readAllLines(LINUX).stream()
                            .filter(line -> line.startsWith("flags") || line.startsWith("Features"))
                            .findFirst()
                            .orElse("")
                    + " ";
        } catch (IOException e) {
            return "";
        }
    }
}
