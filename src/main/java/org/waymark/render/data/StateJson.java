package org.waymark.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance.Translation;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateSource;
import org.waymark.model.state.StateWords;
import org.waymark.model.state.StateWords.MechanismWords;

/** The law of a state as JSON: all facts, and the words in every language. */
record StateJson(StateLaw state, StateLaw.Revision edition) {
    Json json() {
        StateFacts facts = edition.facts();
        return new Json()
                .with("code", state.code())
                .with("name", facts.name().value())
                .with("fips", facts.fips().map(Located::value))
                .with("group", facts.group().id())
                .with("confidence", facts.confidence().id())
                .with("as-of", facts.asOf().value())
                .with("next-check", facts.nextCheck().value())
                .with("check-first", facts.checkFirst())
                .with("revision", edition.number())
                .with("effective", edition.effective().value())
                .with(
                        "mechanisms",
                        facts.mechanisms().stream().map(this::mechanism).toList())
                .with("sources", facts.sources().stream().map(StateJson::source).toList())
                .with("words", byLanguage(StateJson::words))
                .with("changes", changes());
    }

    private Json mechanism(Mechanism mechanism) {
        return new Json()
                .with("id", mechanism.id().value())
                .with("type", mechanism.type().id())
                .with("for", mechanism.reach().value().id())
                .with("citation", mechanism.citation())
                .with("offenses", mechanism.offenses().id())
                .with("burden", mechanism.burden().id())
                .with("documentation", mechanism.documentation().id())
                .with("waiting-period", mechanism.waitingPeriod().value().id())
                .with("time-limit", mechanism.timeLimit().value().id())
                .with(
                        "conditions",
                        mechanism.conditions().stream().map(Choice::id).toList())
                .with("minors-only", mechanism.minorsOnly())
                .with("hearing", mechanism.hearing().id())
                .with("enacted", mechanism.enacted().map(year -> year.value().getValue()))
                .with("amended", mechanism.amended().map(year -> year.value().getValue()))
                .with(
                        "words",
                        byLanguage(words -> Optional.ofNullable(
                                        words.mechanisms().get(mechanism.id().value()))
                                .map(StateJson::words)
                                .orElseGet(Json::new)));
    }

    private Json byLanguage(Function<StateWords, Json> part) {
        Map<Language, Json> parts = new TreeMap<>();
        edition.words().forEach((language, words) -> parts.put(language, part.apply(words)));
        return Json.byLanguage(parts);
    }

    private static Json words(StateWords words) {
        return new Json()
                .with("name", words.name().map(Located::value))
                .with("note", words.note().map(Located::value))
                .with("check-first", words.checkFirst().map(Located::value))
                .with("translation", words.provenance().translation().map(StateJson::translation));
    }

    private static Json translation(Translation translation) {
        return new Json()
                .with("state", Choice.idOf(translation.state().name()))
                .with("by", translation.by())
                .with("on", translation.on());
    }

    private static Json words(MechanismWords words) {
        return new Json()
                .with("nexus", words.nexus().map(Located::value))
                .with("exclusions", words.exclusions().map(Located::value))
                .with("waiting-period", words.waitingPeriod().map(Located::value))
                .with("time-limit", words.timeLimit().map(Located::value))
                .with("note", words.note().map(Located::value));
    }

    private static Json source(StateSource source) {
        return new Json()
                .with("title", source.title().value())
                .with("url", source.url().value())
                .with("kind", source.kind().id())
                .with("read-on", source.readOn().value());
    }

    private List<Json> changes() {
        return state.revisions().stream()
                .filter(revision -> !revision.draft())
                .map(revision -> new Json()
                        .with("revision", revision.number())
                        .with("effective", revision.effective().value())
                        .with("change", revision.change()))
                .toList();
    }
}
