package org.waymark.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.i18n.Messages;
import org.waymark.i18n.list.Lists;
import org.waymark.i18n.list.Signs;
import org.waymark.model.Language;

/**
 * Gives templates their words, and what stands between words: {@code message('foot.legal')}, {@code message('print.words',
 * {'count': 3})}, {@code list(names)}, {@code before(loop.index, loop.length)} in a list of links, {@code sign('colon')}.
 */
final class MessageExtension extends AbstractExtension {
    static final String MESSAGES = "messages";

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "message",
                function(List.of("key", "arguments"), MessageExtension::message),
                "list",
                function(List.of("items"), MessageExtension::list),
                "before",
                function(List.of("index", "length"), MessageExtension::before),
                "sign",
                function(List.of("name"), MessageExtension::sign));
    }

    /** What a function returns. Throws {@link IllegalArgumentException} where the template asks for what there is not. */
    private interface Body {
        Object of(Map<String, Object> arguments, Messages messages);
    }

    private static Function function(List<String> names, Body body) {
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return names;
            }

            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
                try {
                    return body.of(arguments, (Messages) context.getVariable(MESSAGES));
                } catch (IllegalArgumentException e) {
                    throw new PebbleException(e, String.valueOf(e.getMessage()), lineNumber, self.getName());
                }
            }
        };
    }

    @SuppressWarnings("unchecked") // a map literal of the template
    private static Object message(Map<String, Object> arguments, Messages messages) {
        String key = String.valueOf(arguments.get("key"));
        Object values = arguments.get("arguments");
        return messages.find(key, values == null ? Map.of() : (Map<String, ?>) values)
                .orElseThrow(() -> new IllegalArgumentException(
                        "message '" + key + "' is not in i18n/" + messages.language() + ".yaml"));
    }

    private static Object list(Map<String, Object> arguments, Messages messages) {
        if (arguments.get("items") instanceof Collection<?> items) {
            return Lists.of(items.stream().map(String::valueOf).toList(), messages.language());
        }
        throw new IllegalArgumentException("list() takes a list");
    }

    private static Object before(Map<String, Object> arguments, Messages messages) {
        if (arguments.get("index") instanceof Number index && arguments.get("length") instanceof Number length) {
            return Lists.before(index.intValue(), length.intValue(), messages.language());
        }
        throw new IllegalArgumentException("before() takes loop.index and loop.length");
    }

    private static Object sign(Map<String, Object> arguments, Messages messages) {
        Language language = messages.language();
        String name = String.valueOf(arguments.get("name"));
        return switch (name) {
            case "colon" -> Signs.of(language).colon();
            case "semicolon" -> Signs.of(language).semicolon();
            case "stop" -> Signs.of(language).stop();
            default -> throw new IllegalArgumentException("there is no sign '" + name + "': colon, semicolon or stop");
        };
    }
}
