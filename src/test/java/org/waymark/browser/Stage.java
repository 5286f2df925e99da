package org.waymark.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.waymark.testing.Tenants;

/**
 * What the browser tests play on: a guide, its server and Chromium. Each is made when the first class asks for it, and
 * closed after the last class. Maven runs two Java machines side by side, and each has its own.
 *
 * <p>The guide is that of the folder {@code test.content}. Tests of the tool name none, and get the tenants' guide.
 */
final class Stage implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Stage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == BuiltSite.class || type == SiteServer.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return store.computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        }
        BuiltSite guide = store.computeIfAbsent(BuiltSite.class, key -> buildGuide(), BuiltSite.class);
        if (type == BuiltSite.class) {
            return guide;
        }
        return store.computeIfAbsent(SiteServer.class, key -> SiteServer.start(guide), SiteServer.class);
    }

    private static BuiltSite buildGuide() {
        Path content = Path.of(System.getProperty("test.content", Tenants.GUIDE + "/content"));
        return BuiltSite.build(content, Path.of("i18n"), Path.of(System.getProperty("test.site", "target/it-site")));
    }
}
