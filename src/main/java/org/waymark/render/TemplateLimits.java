package org.waymark.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Stops templates that would not end: loops and macros of millions of turns, ranges of millions of numbers. */
final class TemplateLimits extends AbstractExtension {
    private static final int MOST_TURNS = 2_000_000;
    private static final long LONGEST_RANGE = 100_000;

    private final ThreadLocal<Integer> turns = ThreadLocal.withInitial(() -> 0);

    /** Must be called before a page is made. */
    void begin() {
        turns.set(0);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("range", new ShortRange());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new Counting((PebbleTemplateImpl) template));
    }

    /** Inserts a turn at the beginning of each template, loop and macro. */
    private final class Counting extends AbstractNodeVisitor {
        Counting(PebbleTemplateImpl template) {
            super(template);
        }

        @Override
        public void visit(RootNode node) {
            count(node.getBody());
            super.visit(node);
        }

        @Override
        public void visit(ForNode node) {
            count(node.getBody());
            super.visit(node);
        }

        @Override
        public void visit(MacroNode node) {
            count(node.getBody());
            super.visit(node);
        }

        private void count(BodyNode body) {
            body.getChildren().add(0, new Turn(body.getLineNumber()));
        }
    }

    /** One turn of a loop. */
    private final class Turn extends AbstractRenderableNode {
        Turn(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            turns.set(turns.get() + 1);
            if (turns.get() > MOST_TURNS) {
                String message = "one page takes more than " + MOST_TURNS + " turns of loops";
                throw new PebbleException(null, message, getLineNumber(), self.getName());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Pebble's range, limited to a length that fits into memory. */
    private static final class ShortRange implements Function {
        private final Function range = new RangeFunction();

        @Override
        public List<String> getArgumentNames() {
            return range.getArgumentNames();
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            if (arguments.get("start") instanceof Long start
                    && arguments.get("end") instanceof Long end
                    && Math.abs((double) end - start) > LONGEST_RANGE) {
                String message = "the range has more than " + LONGEST_RANGE + " numbers";
                throw new PebbleException(null, message, lineNumber, self.getName());
            }
            return range.execute(arguments, self, context, lineNumber);
        }
    }
}
