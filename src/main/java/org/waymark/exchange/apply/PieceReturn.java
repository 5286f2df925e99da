package org.waymark.exchange.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.exchange.Claim;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.ReturnCheck.Changed;
import org.waymark.exchange.Returned;
import org.waymark.model.Provenance;
import org.waymark.model.UnitKey;

/**
 * What came back of a piece.
 *
 * @param returned all of its texts in the file, by key
 * @param changed those that are finished and differ from the guide
 * @param whole what is said of the whole file
 */
record PieceReturn(
        ExchangePiece piece, Map<UnitKey, Returned.Text> returned, List<Changed> changed, Optional<Claim> whole) {
    static PieceReturn of(ExchangePiece piece, Returned file, List<Changed> changed, Optional<Claim> claim) {
        Map<UnitKey, Returned.Text> returned = new LinkedHashMap<>();
        file.texts().stream()
                .filter(text -> text.key().piece().equals(piece.name()))
                .forEach(text -> returned.put(text.key(), text));
        return new PieceReturn(
                piece,
                returned,
                changed.stream()
                        .filter(one -> one.text().key().piece().equals(piece.name()))
                        .toList(),
                claim);
    }

    /** The files to write: those of what changed, or that of the newest revision if only a claim came back. */
    List<String> files() {
        Stream<ExchangeText> texts = changed.isEmpty()
                ? piece.texts().stream().filter(text -> text.home().file().matches(".*/r\\d+/[^/]+"))
                : changed.stream().map(Changed::text);
        List<String> files = texts.map(text -> text.home().file()).distinct().toList();
        return changed.isEmpty() ? files.subList(Math.max(0, files.size() - 1), files.size()) : files;
    }

    List<TextEdit> edits(String file) {
        return changed.stream()
                .filter(one -> one.text().home().file().equals(file))
                .map(one -> new TextEdit(one.text(), one.returned().target()))
                .toList();
    }

    /** How many texts of a file nobody has translated yet. */
    int left(String file) {
        return (int) piece.texts().stream()
                .filter(text -> text.home().file().equals(file) && text.isOpen())
                .filter(text -> changed.stream().noneMatch(one -> one.text().equals(text)))
                .count();
    }

    /** True for the file that most texts belong to; sentences about earlier changes are in others. */
    boolean isNewest(String file) {
        return piece.texts().stream()
                .filter(text -> !text.key().name().endsWith(" change"))
                .anyMatch(text -> text.home().file().equals(file));
    }

    private boolean isWhole() {
        return piece.texts().stream().allMatch(text -> {
            Returned.Text back = returned.get(text.key());
            return back != null && back.progress().isFinished();
        });
    }

    private Provenance.State state() {
        return piece.provenance()
                .translation()
                .map(Provenance.Translation::state)
                .orElse(Provenance.State.MACHINE);
    }

    /** What is said of the piece, if that is other than what the guide says. */
    Optional<Claim> claim() {
        Optional<Claim> said = whole.or(this::ofTexts).filter(own -> isWhole());
        boolean isKnown = piece.provenance().translation().isPresent();
        return changed.isEmpty() ? said.filter(own -> isKnown && own.state() != state()) : said;
    }

    /** The least that the file says of the texts one by one. */
    private Optional<Claim> ofTexts() {
        return returned.values().stream()
                .flatMap(text -> text.progress().state().stream())
                .min(Provenance.State::compareTo)
                .map(state -> new Claim(state, ""));
    }

    /** The older words of which somebody has said that they still hold. */
    List<String> holds() {
        return piece.provenance()
                .translation()
                .map(Provenance.Translation::holds)
                .orElse(List.of());
    }

    /**
     * How the words came to be. Words that nobody stands behind are a machine's.
     *
     * @param held the older words that were said to hold so far
     */
    Provenance.Translation provenance(Optional<Claim> claim, LocalDate today, List<String> held) {
        Claim own = claim.orElse(new Claim(Provenance.State.MACHINE, ""));
        List<String> holds = new ArrayList<>(held);
        for (Changed one : changed) {
            String name = one.text().key().name().replaceFirst("^#", "");
            holds.remove(name);
            boolean isSame = one.text().target().equals(one.returned().target());
            if (isSame && one.text().isBehind() && !name.matches("\\d+|\\^.*")) {
                holds.add(name);
            }
        }
        boolean isNamed = own.state() != Provenance.State.MACHINE && !own.by().isBlank();
        Optional<String> by = isNamed ? Optional.of(own.by()) : Optional.empty();
        return new Provenance.Translation(own.state(), by, today, holds);
    }

    String note(Optional<Claim> claim) {
        boolean hasProvenance = piece.provenance().translation().isPresent()
                || files().stream().anyMatch(file -> file.matches(".*/r\\d+/[^/]+"));
        if (!hasProvenance) {
            return "";
        }
        return "state: " + claim.orElse(new Claim(Provenance.State.MACHINE, "")).word()
                + (claim.isEmpty() && state() != Provenance.State.MACHINE
                        ? ", because nobody says who translated or read all of it"
                        : "");
    }
}
