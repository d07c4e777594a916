package org.audioedition.article.source.web;

import java.net.InetAddress;
import java.net.URI;
import java.security.Security;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;

/** Fetches what is at an address of the web; whatever goes wrong is told with an id. Not for use by several threads at once. */
public final class Fetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:+-]+)");

    static {
        // A name means what it meant when it was checked: see the package's page.
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    private final String product;
    private final Exchange exchange;
    private final Map<String, Robots> robots = new HashMap<>();

    /** @param generator the program's name and version, as {@code audio-edition 1.0}: how it presents itself to servers */
    public Fetcher(String generator, FetchLimits limits) {
        this(generator, limits, address -> limits.allowPrivate() || PublicAddresses.holds(address));
    }

    /** @param reachable which addresses may be connected to */
    Fetcher(String generator, FetchLimits limits, Predicate<InetAddress> reachable) {
        String agent = generator.replace(' ', '/');
        this.product = agent.replaceFirst("/.*", "");
        this.exchange = new Exchange(agent, limits, reachable);
    }

    /** Whether a name is an address rather than a file's name. */
    public static boolean isAddress(String name) {
        return WebAddress.isMeant(name);
    }

    /** What is at an address that somebody named. */
    public Source fetch(String address) throws SourceException {
        return fetch(address, false);
    }

    /** What is at an address that a feed or a list named: only if the site's {@code robots.txt} lets programs have it. */
    public Source fetchListed(String address) throws SourceException {
        return fetch(address, true);
    }

    private Source fetch(String address, boolean listed) throws SourceException {
        Answer answer = last(WebAddress.of(address), listed);
        if (!answer.isOk()) {
            throw new SourceException("WEB-STATUS", "the server answered " + answer.status() + "; " + answer.remedy());
        }
        Matcher charset = CHARSET.matcher(answer.type());
        String found = charset.find() ? charset.group(1) : null;
        return new Source(address, answer.body(), answer.address().toString(), found);
    }

    /** The answer to which all redirects lead. */
    private Answer last(URI address, boolean listed) throws SourceException {
        Set<URI> seen = new LinkedHashSet<>();
        URI next = address;
        while (seen.add(next)) {
            if (seen.size() > MOST_REDIRECTS + 1) {
                throw new SourceException(
                        "WEB-REDIRECT",
                        "it leads on more than " + MOST_REDIRECTS + " times; give the page's own address");
            }
            if (listed && !robots(next).allow(path(next))) {
                String message = "robots.txt of " + next.getHost()
                        + " keeps programs from this page; save the page in a" + " browser and give the file";
                throw new SourceException("WEB-ROBOTS", message);
            }
            Answer answer = exchange.get(next);
            if (!answer.isRedirect() || answer.location() == null) {
                return answer;
            }
            next = WebAddress.resolve(next, answer.location());
        }
        throw new SourceException(
                "WEB-REDIRECT", "it leads in a circle (" + next + "); save the page in a browser and give the file");
    }

    private static String path(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private Robots robots(URI page) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = asked(URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    private Robots asked(URI file) {
        try {
            Answer answer = last(file, false);
            if (answer.isOk()) {
                return Robots.read(answer.body(), product);
            }
            return answer.isRefusal() ? Robots.ALL_ALLOWED : Robots.NONE_ALLOWED;
        } catch (SourceException e) {
            return Robots.NONE_ALLOWED;
        }
    }
}
