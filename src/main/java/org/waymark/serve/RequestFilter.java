package org.waymark.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Accepts only requests that a browser of this computer makes by itself. A page of another site may make a browser send
 * requests here, by a name that it points at this computer or by its scripts; both show in the headers of the request.
 *
 * @param port the port of this server
 */
record RequestFilter(int port) {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    /** True if the request is meant for this server and comes from one of its own pages. */
    boolean accepts(Headers request) {
        List<String> hosts = request.getOrDefault("Host", List.of());
        List<String> origins = request.getOrDefault("Origin", List.of());
        return hosts.size() == 1
                && isOurs(hosts.get(0))
                && origins.stream().allMatch(origin -> origin.startsWith("http://") && isOurs(origin.substring(7)));
    }

    private boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(own -> name.equals(own + ":" + port) || (port == 80 && name.equals(own)));
    }
}
