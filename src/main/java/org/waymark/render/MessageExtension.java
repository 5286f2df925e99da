package org.waymark.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.waymark.i18n.Messages;

/** Gives templates access to messages: {@code message('foot.legal')}, {@code message('print.words', {'count': 3})}. */
final class MessageExtension extends AbstractExtension {
    static final String MESSAGES = "messages";

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("message", new MessageFunction());
    }

    private static final class MessageFunction implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("key", "arguments");
        }

        @Override
        @SuppressWarnings("unchecked") // a map literal of the template
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            Messages messages = (Messages) context.getVariable(MESSAGES);
            Object values = arguments.get("arguments");
            try {
                return messages.text(
                        String.valueOf(arguments.get("key")), values == null ? Map.of() : (Map<String, ?>) values);
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, String.valueOf(e.getMessage()), lineNumber, self.getName());
            }
        }
    }
}
