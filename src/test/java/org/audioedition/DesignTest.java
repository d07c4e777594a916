package org.audioedition;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the design's table of packages and its rules about the outside world. */
class DesignTest {

    private static final String ROOT = "org.audioedition";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Which packages a package may import; it may import all that those may import, too. */
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("article", List.of()),
            Map.entry("article.source", List.of("article")),
            Map.entry("article.source.plain", List.of("article.source")),
            Map.entry("article.source.web", List.of("article.source")),
            Map.entry("article.source.markup", List.of("article.source")),
            Map.entry("article.source.html", List.of("article.source.markup")),
            Map.entry("article.source.markdown", List.of("article.source.markup")),
            Map.entry("article.source.epub", List.of("article.source.markup")),
            Map.entry("article.source.docx", List.of("article.source.markup")),
            Map.entry("article.source.feed", List.of("article.source.markup")),
            Map.entry("article.source.mail", List.of("article.source.markup")),
            Map.entry(
                    "article.intake",
                    List.of(
                            "article.source.plain",
                            "article.source.web",
                            "article.source.html",
                            "article.source.markdown",
                            "article.source.epub",
                            "article.source.docx",
                            "article.source.feed",
                            "article.source.mail")),
            Map.entry("text", List.of("article")),
            Map.entry("spoken", List.of("text", "lexicon")),
            Map.entry("quotation", List.of("text")),
            Map.entry("lexicon", List.of("article")),
            Map.entry("voice", List.of()),
            Map.entry("casting", List.of("quotation", "voice")),
            Map.entry("script", List.of("casting", "spoken", "voice")),
            Map.entry("audio", List.of()),
            Map.entry("encoding", List.of("audio")),
            Map.entry("speech", List.of("script", "voice", "audio")),
            Map.entry("speech.freetts", List.of("speech")),
            Map.entry("speech.onnx", List.of()),
            Map.entry("speech.phonemes", List.of("speech")),
            Map.entry("speech.neural", List.of("speech.phonemes", "speech.onnx")),
            Map.entry("speech.kokoro", List.of("speech.neural")),
            Map.entry("speech.piper", List.of("speech.neural")),
            Map.entry("install", List.of("speech.kokoro", "speech.piper", "store")),
            Map.entry("timeline", List.of("script", "speech", "audio")),
            Map.entry("edition", List.of("timeline")),
            Map.entry("publish", List.of("edition", "audio", "encoding")),
            Map.entry("publish.compressed", List.of("publish")),
            Map.entry("publish.cover", List.of("publish")),
            Map.entry("publish.daisy202", List.of("publish")),
            Map.entry("publish.daisy3", List.of("publish")),
            Map.entry("publish.epub", List.of("publish")),
            Map.entry("publish.feed", List.of("publish")),
            Map.entry("publish.bundle", List.of("publish")),
            Map.entry("publish.audiobook", List.of("publish")),
            Map.entry("publish.wav", List.of("publish")),
            Map.entry("publish.transcript", List.of("publish")),
            Map.entry("publish.captions", List.of("publish")),
            Map.entry("publish.markers", List.of("publish")),
            Map.entry("publish.manifest", List.of("publish")),
            Map.entry("publish.page", List.of("publish")),
            Map.entry("publish.report", List.of("publish")),
            Map.entry("store", List.of("speech")),
            Map.entry(
                    "batch",
                    List.of(
                            "store",
                            "article.intake",
                            "publish.wav",
                            "publish.compressed",
                            "publish.cover",
                            "publish.daisy202",
                            "publish.daisy3",
                            "publish.epub",
                            "publish.feed",
                            "publish.bundle",
                            "publish.audiobook",
                            "publish.page",
                            "publish.report",
                            "publish.transcript",
                            "publish.captions",
                            "publish.markers",
                            "publish.manifest")),
            Map.entry("check", List.of("audio")),
            Map.entry("cli", List.of("batch", "speech.freetts", "check", "install")),
            Map.entry("cluster", List.of("cli")));

    static Set<String> packages() {
        return TABLE.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatTheDesignAllows(String name) {
        List<String> allowed = new ArrayList<>(List.of(
                "java..",
                "javax.net.ssl..",
                "javax.sound..",
                "javax.imageio..",
                "javax.xml..",
                "org.jspecify..",
                "com.google.gson.."));
        allowed.addAll(List.of(
                "org.apache.commons.io..",
                "com.sun.speech..",
                "picocli..",
                "me.tongfei..",
                "org.tomlj..",
                "org.jsoup..",
                "org.commonmark..",
                "org.apache.james..",
                "ai.onnx..",
                "ai.onnxruntime..",
                "com.google.protobuf..",
                "de.sciss..",
                "net.sourceforge.javaflacencoder..",
                "io.github.jaredmdobson..",
                "org.apache.spark..",
                "org.apache.hadoop..",
                "scala..",
                ROOT + "." + name));
        for (String other : reachable(name, new LinkedHashSet<>())) {
            allowed.add(ROOT + "." + other);
        }
        classes()
                .that(resideInAPackage(ROOT + "." + name))
                .should()
                .onlyDependOnClassesThat(resideInAPackages(allowed))
                .because("the design's table says so")
                .check(MAIN);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass>
            resideInAPackages(List<String> names) {
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(names.toArray(String[]::new));
    }

    private static Set<String> reachable(String name, Set<String> seen) {
        for (String other : TABLE.getOrDefault(name, List.of())) {
            if (seen.add(other)) {
                reachable(other, seen);
            }
        }
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "com.sun.speech.., .speech.freetts",
        "picocli.., .cli",
        "me.tongfei.., .cli",
        "org.tomlj.., .cli",
        "org.jsoup.., .article.source..",
        "org.commonmark.., .article.source.markdown",
        "org.apache.james.., .article.source.mail",
        "ai.onnx.., .speech.onnx",
        "ai.onnxruntime.., .speech.onnx",
        "com.google.protobuf.., .speech.onnx",
        "de.sciss.., .encoding",
        "net.sourceforge.javaflacencoder.., .encoding",
        "io.github.jaredmdobson.., .encoding",
        "org.apache.spark.., .cluster",
        "org.apache.hadoop.., .cluster",
        "scala.., .cluster",
    })
    void aLibraryStaysWhereItIsWrapped(String library, String home) {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheTable() {
        classes()
                .that(resideInAPackage(ROOT + ".."))
                .should()
                .resideInAnyPackage(
                        TABLE.keySet().stream().map(name -> ROOT + "." + name).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreamsAndTheEnvironment() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MAIN);
    }

    @Test
    void onlyTheStoreTheClusterAndTheCommandLineReadAClock() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".cli"))
                .and(resideOutsideOfPackage(ROOT + ".store"))
                .and(resideOutsideOfPackage(ROOT + ".cluster"))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheDefaultLocaleCharsetOrChance() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(MAIN);
    }

    @Test
    void onlySourcesStoresBatchesChecksEncodersEnginesAndTheClusterTouchFiles() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".cli"))
                .and(resideOutsideOfPackage(ROOT + ".store"))
                .and(resideOutsideOfPackage(ROOT + ".batch"))
                .and(resideOutsideOfPackage(ROOT + ".article.intake"))
                .and(resideOutsideOfPackage(ROOT + ".check"))
                .and(resideOutsideOfPackage(ROOT + ".install"))
                .and(resideOutsideOfPackage(ROOT + ".cluster"))
                .and(resideOutsideOfPackage(ROOT + ".encoding"))
                .and(resideOutsideOfPackage(ROOT + ".speech.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(MAIN);
    }
}
