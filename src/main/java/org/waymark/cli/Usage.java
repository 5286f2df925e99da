package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports wrong usage in two lines, and hides from each command's help the options that it does not use. */
final class Usage {
    private static final Pattern UNKNOWN_COMMAND = Pattern.compile("Unknown subcommand '([^']*)'");
    private static final Set<String> NEITHER = Set.of("--theme", "--out", "--base-url", "--today", "--as-of");

    /** The command that reads a built site instead of a guide. */
    private static final String GUIDELESS = "publish";

    private static final Set<String> GUIDE = Set.of("--content", "--i18n");

    /** The options that each command uses besides the folders. It accepts the others but ignores them. */
    private static final Map<String, Set<String>> MATTER = Map.ofEntries(
            Map.entry("build", Set.of("--theme", "--out", "--base-url", "--today", "--as-of")),
            Map.entry("check", Set.of("--theme", "--out", "--base-url", "--today", "--as-of")),
            Map.entry("publish", Set.of("--out")),
            Map.entry("serve", Set.of("--theme", "--base-url", "--today", "--as-of")),
            Map.entry("edition", Set.of("--theme")),
            Map.entry("new", Set.of("--today")),
            Map.entry("revise", Set.of("--today")),
            Map.entry("translate", Set.of("--today")),
            Map.entry("new-source", Set.of("--today")),
            Map.entry("records", Set.of("--today", "--as-of")),
            Map.entry("search", Set.of("--today", "--as-of")),
            Map.entry("translations", Set.of("--as-of")),
            Map.entry("links", Set.of("--as-of")),
            Map.entry("impact", Set.of("--as-of")));

    private Usage() {}

    /** Hides unused options from help. A script that passes one still works. */
    static CommandLine trimmed(CommandLine line) {
        line.getSubcommands().values().forEach(Usage::trimmed);
        CommandSpec command = line.getCommandSpec();
        Set<String> matter = MATTER.getOrDefault(command.name(), Set.of());
        for (OptionSpec option : List.copyOf(command.options())) {
            String name = option.longestName();
            if (isPassedOver(name, command.name()) && !matter.contains(name)) {
                command.remove(option);
                command.addOption(OptionSpec.builder(option).hidden(true).build());
            }
        }
        return line;
    }

    private static boolean isPassedOver(String option, String command) {
        return NEITHER.contains(option) || (command.equals(GUIDELESS) && GUIDE.contains(option));
    }

    /** Prints what is wrong and what to type. */
    static int explain(ParameterException fault, String[] typed) {
        PrintWriter err = fault.getCommandLine().getErr();
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        err.println("error: "
                + String.valueOf(fault.getMessage())
                        .replaceAll("\\R\\s*", " ")
                        .replaceFirst(
                                "^Unmatched arguments? (?:at|from) index \\d+: ", "This is not understood here: "));
        err.println("  hint: " + meant(fault) + "'./waymark "
                + command.qualifiedName()
                        .replaceFirst("^waymark ?", "")
                        .concat(" --help")
                        .strip()
                + "' shows how it is called.");
        err.flush();
        return command.exitCodeOnInvalidInput();
    }

    private static String meant(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return command(fault);
        }
        String name = fault.getCommandLine().getCommandSpec().qualifiedName();
        List<String> near = unmatched.getSuggestions().stream()
                .map(word -> word.startsWith("-") ? word : "'./" + name + " " + word + "'")
                .toList();
        return near.isEmpty() ? option(unmatched) : didYouMean(String.join(" or ", near));
    }

    private static String option(UnmatchedArgumentException unmatched) {
        String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        List<String> names = unmatched.getCommandLine().getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
        return typed.startsWith("-")
                ? Nearest.to(typed, names).map(Usage::didYouMean).orElse("")
                : "";
    }

    /** Suggests the command for a mistyped one, as in {@code help biuld}. */
    private static String command(ParameterException fault) {
        Matcher unknown = UNKNOWN_COMMAND.matcher(String.valueOf(fault.getMessage()));
        return unknown.find()
                ? Nearest.to(
                                unknown.group(1),
                                fault.getCommandLine().getSubcommands().keySet())
                        .map(near -> didYouMean("'" + near + "'"))
                        .orElse("")
                : "";
    }

    private static String didYouMean(String near) {
        return "Did you mean " + near + "? ";
    }
}
