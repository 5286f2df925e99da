package org.waymark.i18n;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.model.Block;
import org.waymark.model.BlockNode;
import org.waymark.model.Footnote;
import org.waymark.model.InlineNode;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Rewording;
import org.waymark.model.WordsVisitor;

/** Typesets quotation marks and apostrophes in marked-up text: in words, but not in code and addresses. */
final class Typography {
    private final Quotes quotes;

    Typography(Language language) {
        quotes = new Quotes(language);
    }

    String set(String text) {
        return quotes.typeset(text);
    }

    Footnote set(Footnote footnote) {
        return new Footnote(footnote.label(), set(footnote.markup()));
    }

    /** The same block if it has no marks, which most blocks have not. */
    Block set(Block block) {
        TypedMarks typed = TypedMarks.of(block.markup());
        if (typed.count == 0) {
            return block;
        }
        Markup set = block.markup().with(new SetMarks(typed));
        return new Block(block.kind(), block.shape(), block.level(), block.name(), set, set.text(), block.position());
    }

    private Markup set(Markup markup) {
        return markup.with(new SetMarks(TypedMarks.of(markup)));
    }

    /**
     * All words of a marked-up text as one string, with a line for each paragraph, item or cell: a mark is judged by the
     * words around it, whatever markup is between.
     */
    private static final class TypedMarks implements WordsVisitor {
        private final StringBuilder words = new StringBuilder();
        private final Set<Integer> asTyped = new HashSet<>();
        private int count;
        private boolean isTyped;

        static TypedMarks of(Markup markup) {
            TypedMarks typed = new TypedMarks();
            typed.blocks(markup.blocks());
            return typed;
        }

        @Override
        public void words(String run) {
            for (int i = 0; i < run.length(); i++) {
                if (Quotes.isStraight(run.charAt(i))) {
                    if (isTyped) {
                        asTyped.add(count);
                    }
                    count++;
                }
            }
            words.append(run);
        }

        @Override
        public void line() {
            words.append('\n');
        }

        private void typed(Runnable visit) {
            boolean outer = isTyped;
            isTyped = true;
            visit.run();
            isTyped = outer;
        }

        @Override
        public void code(InlineNode.Code code) {
            typed(() -> WordsVisitor.super.code(code));
        }

        @Override
        public void codeBlock(BlockNode.CodeBlock code) {
            typed(() -> WordsVisitor.super.codeBlock(code));
        }

        @Override
        public void styled(InlineNode.Styled styled) {
            if (styled.style() == InlineNode.Style.KEYS) {
                typed(() -> WordsVisitor.super.styled(styled));
            } else {
                WordsVisitor.super.styled(styled);
            }
        }
    }

    /** Replaces the marks of a text one after another. */
    private final class SetMarks implements Rewording {
        private final List<String> marks;
        private final Set<Integer> asTyped;
        private int next;

        SetMarks(TypedMarks found) {
            marks = quotes.marks(found.words.toString());
            asTyped = found.asTyped;
        }

        @Override
        public String words(String words) {
            StringBuilder set = new StringBuilder();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Quotes.isStraight(c)) {
                    set.append(asTyped.contains(next) ? String.valueOf(c) : marks.get(next));
                    next++;
                } else {
                    set.append(c);
                }
            }
            return set.toString();
        }

        /** The words of a link may be typeset apart from the text, in messages for example. */
        @Override
        public Reference reference(Reference reference) {
            return new Reference(
                    reference.scheme(),
                    reference.target(),
                    reference.fragment(),
                    quotes.typeset(reference.words()),
                    reference.position());
        }
    }
}
