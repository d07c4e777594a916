package org.audioedition.article.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that lie, lead astray, fall silent or never end; each costs a problem and none costs the run. */
@Timeout(60)
class FetcherTest {

    private static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"utf-8\"\r\nConnection: close";
    private static final int MOST = 100_000;

    private final RawServer server = new RawServer();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Fetcher fetcher = fetcher(true);

    private static Fetcher fetcher(boolean allowPrivate) {
        FetchLimits limits = new FetchLimits(Duration.ofMillis(300), Duration.ofMillis(1500), MOST, allowPrivate);
        return new Fetcher("audio-edition 1.2", limits);
    }

    @AfterEach
    void closeTheServer() throws IOException {
        end.countDown();
        server.close();
    }

    private Source fetched(String path) {
        try {
            return fetcher.fetch(server.at(path));
        } catch (SourceException e) {
            throw new AssertionError(e.at(path).toString(), e);
        }
    }

    private Problem refused(String path) {
        return problem(fetcher, server.at(path));
    }

    private static Problem problem(Fetcher fetcher, String address) {
        return problem(address, () -> fetcher.fetch(address));
    }

    private Problem keptFrom(String path) {
        return problem(path, () -> fetcher.fetchListed(server.at(path)));
    }

    private static Problem problem(String place, ThrowingCallable fetch) {
        return catchThrowableOfType(SourceException.class, fetch).at(place);
    }

    private static byte[] gzip(int bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[bytes]);
        }
        return packed.toByteArray();
    }

    /** A name that leads to a public host when it is asked for, and into this machine when it is connected to. */
    @Test
    void anAnswerDoesNotCountWhenItsNameHasComeToMeanAnotherHost() {
        server.page("/secret", OK, "<p>Behind the wall");
        AtomicInteger lookups = new AtomicInteger();
        FetchLimits limits = new FetchLimits(Duration.ofMillis(300), Duration.ofMillis(1500), MOST, false);
        Exchange exchange = new Exchange("audio-edition 1.2", limits, address -> lookups.getAndIncrement() == 0);
        Problem problem = problem("/secret", () -> exchange.get(URI.create(server.at("/secret"))));
        assertThat(problem.id()).isEqualTo("WEB-PRIVATE");
        assertThat(lookups).hasValue(2);
    }

    @Test
    void aPageComesWithItsAddressAndCharset() {
        server.page("/a?b=c", OK, "<p>Grüße");
        Source source = fetched("/a?b=c#part");
        assertThat(new String(source.bytes(), UTF_8)).isEqualTo("<p>Grüße");
        assertThat(source.name()).isEqualTo(server.at("/a?b=c#part"));
        assertThat(source.address()).isEqualTo(server.at("/a?b=c"));
        assertThat(source.charset()).isEqualTo("utf-8");
    }

    @Test
    void theProgramSaysWhoItIs() {
        server.page("/", OK, "x");
        fetched("/");
        assertThat(server.requests().get(0)).contains("User-Agent: audio-edition/1.2");
    }

    @Test
    void anAddressWithLettersOfOtherLanguagesIsEscaped() {
        server.page("/caf%C3%A9%20au%20lait", OK, "x");
        assertThat(fetched("/café au lait").bytes()).hasSize(1);
    }

    @Test
    void aRedirectIsFollowedAndTheLastAddressKept() {
        server.redirect("/old", "/new/").redirect("/new/", "page").page("/new/page", OK, "x");
        assertThat(fetched("/old").address()).isEqualTo(server.at("/new/page"));
    }

    @Test
    void fiveRedirectsAreFollowedAndASixthIsNot() {
        for (int i = 0; i < 6; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        server.page("/6", OK, "x");
        assertThat(fetched("/1").bytes()).hasSize(1);
        assertThat(refused("/0").id()).isEqualTo("WEB-REDIRECT");
    }

    @Test
    void redirectsInACircleEnd() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        Problem problem = refused("/a");
        assertThat(problem.id()).isEqualTo("WEB-REDIRECT");
        assertThat(problem.message()).contains("in a circle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/a", "javascript:alert(1)", "http://", "http://[::1"})
    void aRedirectOutOfTheWebIsNotFollowed(String to) {
        server.redirect("/a", to);
        assertThat(refused("/a").id()).isEqualTo("WEB-ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://[::1]/",
                "http://2130706433/",
                "http://10.1.2.3/",
                "http://[::ffff:192.168.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "https://0.0.0.0/"
            })
    void thisMachineAndPrivateNetworksAreOutOfReach(String address) {
        Problem problem = problem(fetcher(false), address);
        assertThat(problem.id()).isEqualTo("WEB-PRIVATE");
        assertThat(problem.message()).contains("--allow-private");
        assertThat(problem.place()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http://a b/",
                "http://user:secret@example.org/",
                "http://example.org:99999/",
                "ftp://x/",
                "http:///a"
            })
    void whatIsNoAddressOfAPageIsRefused(String address) {
        assertThat(problem(fetcher, address).id()).isEqualTo("WEB-ADDRESS");
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        Problem problem = problem(fetcher, "http://nowhere.invalid/");
        assertThat(problem.id()).isEqualTo("WEB-HOST");
        assertThat(problem.message()).contains("nowhere.invalid");
    }

    @Test
    void aPortWhereNobodyListensIsAProblem() throws IOException {
        String address = server.at("/");
        server.close();
        assertThat(problem(fetcher, address).id()).isEqualTo("WEB-CONNECT");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429, 500, 503})
    void anErrorIsNoPageWhateverItsBody(int status) {
        server.page("/", "HTTP/1.1 " + status + " No\r\nContent-Type: text/html", "<p>Sorry");
        Problem problem = refused("/");
        assertThat(problem.id()).isEqualTo("WEB-STATUS");
        assertThat(problem.message()).contains(String.valueOf(status));
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsGivenUp() {
        server.page("/", out -> end.await());
        assertThat(refused("/").id()).isEqualTo("WEB-SLOW");
    }

    @Test
    void aBodyThatStallsIsGivenUp() {
        server.page("/", out -> {
            out.write((OK + "\r\nContent-Length: 1000\r\n\r\n<p>").getBytes(UTF_8));
            out.flush();
            end.await();
        });
        assertThat(refused("/").message()).startsWith("the server sent nothing for");
    }

    @Test
    void aBodyThatDripsIsGivenUpWhenTheWholeTakesTooLong() {
        server.page("/", out -> {
            out.write((OK + "\r\n\r\n").getBytes(UTF_8));
            while (end.getCount() > 0) {
                out.write('x');
                out.flush();
                end.await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        });
        assertThat(refused("/").message()).startsWith("the server was not done after");
    }

    @Test
    void aBodyShorterThanItsLengthIsNoPage() {
        server.page("/", OK + "\r\nContent-Length: 1000", "<p>Half a");
        assertThat(refused("/").id()).isEqualTo("WEB-BROKEN");
    }

    @Test
    void aBodyWithoutALengthEndsWithTheConnection() {
        server.page("/", OK, "<p>All of it");
        assertThat(fetched("/").bytes()).hasSize(12);
    }

    @Test
    void aLengthThatIsTooLargeIsRefusedBeforeTheBody() {
        server.page("/", out -> {
            out.write((OK + "\r\nContent-Length: 99999999999999999999\r\n\r\n").getBytes(UTF_8));
            out.flush();
            end.await();
        });
        server.page("/9", OK + "\r\nContent-Length: 100001", new byte[100_001]);
        assertThat(refused("/9").id()).isEqualTo("WEB-SIZE");
        assertThat(refused("/").id()).startsWith("WEB-");
    }

    @Test
    void aBodyThatNeverEndsIsCutWithoutALength() {
        server.page("/", out -> {
            out.write((OK + "\r\n\r\n").getBytes(UTF_8));
            while (end.getCount() > 0) {
                out.write(new byte[10_000]);
            }
        });
        assertThat(refused("/").id()).isEqualTo("WEB-SIZE");
    }

    @Test
    void aPackedPageIsUnpacked() throws IOException {
        server.page("/", OK + "\r\nContent-Encoding: gzip", gzip(MOST));
        assertThat(fetched("/").bytes()).hasSize(MOST);
    }

    @Test
    void aPackedPageThatUnpacksTooLargeIsRefused() throws IOException {
        server.page("/", OK + "\r\nContent-Encoding: gzip", gzip(50_000_000));
        assertThat(refused("/").id()).isEqualTo("WEB-SIZE");
    }

    @Test
    void whatOnlyClaimsToBePackedIsBroken() {
        server.page("/", OK + "\r\nContent-Encoding: gzip", "<p>Not packed");
        assertThat(refused("/").id()).isEqualTo("WEB-BROKEN");
    }

    @Test
    void aPackingThatNobodyAskedForIsRefused() {
        server.page("/", OK + "\r\nContent-Encoding: br", "???");
        assertThat(refused("/").id()).isEqualTo("WEB-CODING");
    }

    @Test
    void aRecordingIsNoPage() {
        server.page("/", "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 3", "ID3");
        assertThat(refused("/").id()).isEqualTo("WEB-TYPE");
    }

    @Test
    void whatIsNoHttpIsAProblem() {
        server.page("/", out -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(UTF_8)));
        assertThat(refused("/").id()).isEqualTo("WEB-BROKEN");
    }

    @Test
    void aServerThatHangsUpIsAProblem() {
        server.page("/", OutputStream::close);
        assertThat(refused("/").id()).isEqualTo("WEB-BROKEN");
    }

    @Test
    void aListedPageIsFetchedOnlyIfTheSiteLetsPrograms() throws SourceException {
        server.page("/robots.txt", OK, "User-agent: *\nDisallow: /private/");
        server.page("/private/a", OK, "x").page("/b", OK, "x").redirect("/c", "/private/a");
        assertThat(keptFrom("/private/a").id()).isEqualTo("WEB-ROBOTS");
        assertThat(keptFrom("/c").id()).isEqualTo("WEB-ROBOTS");
        assertThat(fetcher.fetchListed(server.at("/b")).bytes()).hasSize(1);
        assertThat(fetched("/private/a").bytes()).hasSize(1);
        assertThat(server.requests().stream().filter(head -> head.startsWith("GET /robots.txt")))
                .hasSize(1);
    }

    @Test
    void aSiteWithoutRulesForProgramsLetsThem() throws SourceException {
        server.page("/b", OK, "x");
        assertThat(fetcher.fetchListed(server.at("/b")).bytes()).hasSize(1);
    }

    @Test
    void aSiteWhoseRulesFailKeepsThem() {
        server.page("/robots.txt", "HTTP/1.1 503 Busy", "").page("/b", OK, "x");
        assertThat(keptFrom("/b").id()).isEqualTo("WEB-ROBOTS");
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsCheckedLikeTheFirstAddress() {
        FetchLimits limits = FetchLimits.usual(MOST, false);
        Fetcher outside = new Fetcher(
                "audio-edition 1.2", limits, address -> address.getHostAddress().equals("127.0.0.1"));
        server.redirect("/a", "/b").redirect("/b", "http://127.0.0.2/");
        assertThat(problem(outside, server.at("/a")).id()).isEqualTo("WEB-PRIVATE");
        assertThat(server.requests()).hasSize(2);
    }
}
