package org.waymark.render.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Block;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Signpost;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.handout.PrintedSheet.Part;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.TextWriter;
import org.waymark.render.text.TextWriter.Details;
import org.waymark.translation.TranslatedText;

/** Plans the sheet with the first steps, if guide.yaml says what is on it. */
record FirstSteps(LanguageContext context) {

    /** A block that the sheet shows. */
    private record Step(String heading, Entry entry, String block) {}

    Stream<Page> plan() {
        List<Step> steps = steps();
        if (steps.isEmpty()) {
            return Stream.empty();
        }
        Keys keys = Keys.of(() -> steps.stream().flatMap(step -> Keys.text(step.entry(), context.site())));
        return Stream.of(context.plan(Addresses::printedFirstSteps, keys, this::html));
    }

    /** What the sheet shows; empty if there is no such sheet. */
    List<Part> parts() {
        return steps().stream()
                .map(step -> new Part(step.entry(), blocks(step)))
                .toList();
    }

    String title() {
        return context.messages().text("print.first-steps");
    }

    private List<Step> steps() {
        return context.guide().signposts().firstSteps().stream()
                .flatMap(post -> step(post).stream())
                .toList();
    }

    private Optional<Step> step(Signpost post) {
        return post.to() instanceof Reference reference
                ? reference.block().map(block -> block.now(context.site())).flatMap(block -> step(post, block))
                : Optional.empty();
    }

    private Optional<Step> step(Signpost post, BlockId block) {
        return context.site()
                .entry(block.entry())
                .filter(SiteContext::isShown)
                .map(entry -> new Step(post.name().in(context.language()), entry, block.block()));
    }

    private static List<Block> blocks(Step step) {
        return step.entry().latest().document().blocks().stream()
                .filter(block -> block.name()
                        .filter(name -> name.value().equals(step.block()))
                        .isPresent())
                .toList();
    }

    private String html(PageContext page) {
        SheetTargets targets = new SheetTargets(page, Set.of(), SheetTargets.Terms.PLAIN);
        Map<String, List<Step>> byHeading = new LinkedHashMap<>();
        steps().forEach(step -> byHeading
                .computeIfAbsent(step.heading(), heading -> new ArrayList<>())
                .add(step));
        Linker linker = new Linker(targets);
        List<FirstStepsPage.Part> parts = byHeading.entrySet().stream()
                .map(found -> part(found.getKey(), found.getValue(), linker))
                .toList();
        return page.html(
                "print/first-steps",
                new FirstStepsPage(
                        page.frame(FrameRequest.of(title())),
                        page.href(PrintRenderer.style(page.siteContext())),
                        parts,
                        HelpLine.all(page),
                        page.pageLinks("safety"),
                        Colophon.of(page)));
    }

    private FirstStepsPage.Part part(String heading, List<Step> steps, Linker linker) {
        Language shown =
                context.reading(steps.get(0).entry()).version().document().language();
        return new FirstStepsPage.Part(
                heading,
                shown.tag(),
                Locales.direction(shown),
                steps.stream().map(step -> html(step, linker)).toList());
    }

    private String html(Step step, Linker linker) {
        TranslatedText reading = context.reading(step.entry());
        int place = reading.names().indexOf(step.block());
        String prefix = step.entry().slug() + ".";
        return place < 0
                ? ""
                : new TextWriter(linker, new TextWriter.Layout(prefix, 1, Details.LEFT_OUT))
                        .html(reading, place, place + 1);
    }
}
