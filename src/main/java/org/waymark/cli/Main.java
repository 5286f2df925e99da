package org.waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Years;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line. Exit codes: 0 done, 1 errors in content, 2 wrong usage, 3 a bug of this tool. */
@Command(
        name = "waymark",
        description = "Turns a folder of versioned, translated answers into a static guide that is safe to read.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Your own guide: ./waymark init my-guide (docs/own-guide.md)",
            "",
            "A maintainer's day:",
            "  ./waymark check                      what is wrong, and what to do about it",
            "  ./waymark build                      make the site in site/",
            "  ./waymark serve --open               look at the guide while you write it",
            "  ./waymark publish --to ../published  copy what changed to where the site is served",
            "  ./waymark new faq what-is-a-plea     start a new answer",
            "  ./waymark quiz prove                 that every answer to the questionnaire leads somewhere",
            "  ./waymark records                    which records of a dataset to look at again",
            "  ./waymark search \"clear my name\"     what a reader would find, and why",
            "  ./waymark links --check              whether the cited pages are still there",
            "  ./waymark impact rent-act-12-b-3    what a change of a law, a day or a word touches",
            "",
            "Exit codes: 0 done, 1 errors in content, 2 wrong usage, 3 a bug of this tool."
        })
public final class Main implements Runnable {
    static final int ERRORS_IN_CONTENT = 1;
    /** Wrong usage, or something is not installed. */
    static final int USAGE = 2;

    static final int INTERNAL_ERROR = 3;

    private static final int HELP_WIDTH = 110;
    private static final String HELP = "help";
    private static final String RECORDS = "records";

    /** By their names, in the order in which help lists them. */
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("init", InitCommand.class),
            Map.entry("build", BuildCommand.class),
            Map.entry("check", CheckCommand.class),
            Map.entry("serve", ServeCommand.class),
            Map.entry("publish", PublishCommand.class),
            Map.entry("hosting", HostingCommand.class),
            Map.entry("new", NewCommand.class),
            Map.entry("revise", ReviseCommand.class),
            Map.entry("edition", EditionCommand.class),
            Map.entry("translate", TranslateCommand.class),
            Map.entry("translations", TranslationsCommand.class),
            Map.entry("quiz", QuizCommand.class),
            Map.entry(RECORDS, RecordsCommand.class),
            Map.entry("search", SearchCommand.class),
            Map.entry("links", LinksCommand.class),
            Map.entry("impact", ImpactCommand.class),
            Map.entry(HELP, CommandLine.HelpCommand.class));

    @Option(
            names = "-C",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description =
                    "The guide's folder (default: the one around you that has a waymark.yaml, else the tool's own guide)")
    private @Nullable Path guide;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls run
    public Main() {}

    /** The guide's folder, if it was named. */
    Optional<Path> guide() {
        return Optional.ofNullable(guide);
    }

    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(arguments);
        int code;
        try {
            code = commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError fault) {
            Format format = BugReport.format(commandLine.getParseResult());
            code = BugReport.of(fault).print(format, commandLine.getOut(), commandLine.getErr());
        }
        System.exit(code);
    }

    /** The command line for some arguments. If they begin with a command, the others need not be taken apart. */
    static CommandLine commandLine(String... arguments) {
        CommandLine main = new CommandLine(new Main());
        commands(arguments).forEach(command -> main.addSubcommand(command.getKey(), command.getValue()));
        DatasetName.of(arguments)
                .filter(name ->
                        COMMANDS.stream().noneMatch(command -> command.getKey().equals(name)))
                .ifPresent(name -> main.addSubcommand(name, new RecordsCommand(name)));
        return Usage.trimmed(main)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .setParameterExceptionHandler(Usage::explain)
                .setExecutionExceptionHandler(Main::failed);
    }

    private static int failed(Exception fault, CommandLine command, ParseResult parsed) {
        Format format = BugReport.format(parsed);
        if (fault instanceof ProjectFault project) {
            new DiagnosticPrinter(command.getOut(), command.getErr()).print(project.diagnostics(), format);
            return ERRORS_IN_CONTENT;
        }
        return BugReport.of(fault).print(format, command.getOut(), command.getErr());
    }

    private static List<Map.Entry<String, Class<?>>> commands(String... arguments) {
        List<Map.Entry<String, Class<?>>> called = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && command.getKey().equals(arguments[0]))
                .filter(command -> !command.getKey().equals(HELP))
                .toList();
        return called.isEmpty() ? COMMANDS : called;
    }

    private static LocalDate date(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(Years::hold)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + written + "' is in a year that cannot be meant. Write " + Years.words()));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + written + "' is not a date. Write year-month-day, as in 2026-03-01");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: init, build, check, serve, publish, new, revise, edition, translate, translations, quiz, records, search, links or impact.");
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"waymark " + (version == null ? "(not packaged)" : version)};
        }
    }
}
