package org.waymark.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.InlineTags;
import org.waymark.exchange.InlineTags.Part;

/** The tags of a source and its target. A tag of the target that the source has too gets the same id. */
final class Tags {
    private static final int LONGEST = 40;

    private final ExchangeText.Form form;
    private final List<Known> known = new ArrayList<>();

    /** A tag of the source, as it is written, that the target may use once. */
    private record Known(String id, String written) {}

    Tags(ExchangeText.Form form) {
        this.form = form;
    }

    void source(String text, Fragment fragment) {
        List<Part> parts = InlineTags.of(text, form);
        String[] ids = new String[parts.size()];
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == InlineTags.Kind.OPEN || parts.get(i).kind() == InlineTags.Kind.ALONE) {
                ids[i] = String.valueOf(++count);
                known.add(new Known(ids[i], written(parts, i)));
            }
        }
        append(parts, ids, fragment);
    }

    void target(String text, Fragment fragment) {
        List<Part> parts = InlineTags.of(text, form);
        String[] ids = new String[parts.size()];
        int others = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == InlineTags.Kind.OPEN || parts.get(i).kind() == InlineTags.Kind.ALONE) {
                String written = written(parts, i);
                Optional<Known> same = known.stream()
                        .filter(tag -> tag.written().equals(written))
                        .findFirst();
                same.ifPresent(known::remove);
                ids[i] = same.isPresent() ? same.get().id() : "t" + ++others;
            }
        }
        append(parts, ids, fragment);
    }

    /** Lets those tags of the source be left out that the target lacks already: the guide accepts that, with a reason. */
    void release(Fragment source) {
        List<String> lacking = known.stream().map(Known::id).toList();
        for (Object part : source) {
            if (part instanceof CTag tag && lacking.contains(tag.getId())) {
                tag.setCanDelete(true);
            }
        }
    }

    /** What is compared of a tag: both ends of one that encloses words. */
    private static String written(List<Part> parts, int at) {
        Part part = parts.get(at);
        return part.partner() < 0
                ? part.text()
                : part.text() + parts.get(part.partner()).text();
    }

    private static void append(List<Part> parts, String[] ids, Fragment fragment) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            switch (part.kind()) {
                case WORDS -> fragment.append(part.text());
                case ALONE -> tag(fragment.appendCode(ids[i], part.text()), part);
                case OPEN -> tag(fragment.openCodeSpan(ids[i], part.text()), part);
                case CLOSE -> tag(fragment.closeCodeSpan(ids[part.partner()], part.text()), part);
            }
        }
    }

    private static void tag(CTag tag, Part part) {
        tag.setCanDelete(!part.isFixed());
        tag.setDisp(part.text().length() > LONGEST ? part.text().substring(0, LONGEST) : part.text());
    }
}
