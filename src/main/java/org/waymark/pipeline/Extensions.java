package org.waymark.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.waymark.kind.Extension;

/**
 * The extensions on the class path, by the names of their classes. Only the launcher decides what is there: a guide cannot name code
 * that runs when somebody builds it.
 *
 * @param fault why there are fewer than there should be
 */
record Extensions(List<Extension> all, Optional<String> fault) {
    static final Extensions FOUND = find(ServiceLoader.load(Extension.class));

    Extensions {
        all = List.copyOf(all);
    }

    static Extensions find(ServiceLoader<Extension> services) {
        List<Extension> found = new ArrayList<>();
        try {
            services.forEach(found::add);
        } catch (ServiceConfigurationError | LinkageError e) {
            return new Extensions(List.of(), Optional.of("an extension cannot be loaded: " + e.getMessage()));
        }
        found.sort(Comparator.comparing(extension -> extension.getClass().getName()));
        return new Extensions(found, Optional.empty());
    }
}
