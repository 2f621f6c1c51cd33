package vn.diemcau.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything about the application that an operator may set by an environment variable; what the server reads itself
 * stands in {@code wildfly-config}. Each constant says what it means, and {@code src/docs/settings.md} is written from
 * here. {@link Settings} reads them and hands them to the features as values.
 */
public enum Setting {
    DEMONSTRATION(
            "DIEMCAU_DEMONSTRATION",
            Kind.FLAG,
            "false",
            "Offers the demonstration province and its ready accounts. Only for trying out: anybody can sign in."),

    ENDS_WITH_PARENT(
            "DIEMCAU_ENDS_WITH_PARENT",
            Kind.FLAG,
            "false",
            "Ends the server when the process that started it has ended. `./mvnw` sets it; a service manager has no use for it.");

    private final String variable;
    private final Kind kind;
    private final String standard;
    private final String meaning;

    Setting(String variable, Kind kind, String standard, String meaning) {
        this.variable = variable;
        this.kind = kind;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name of the environment variable. */
    public String variable() {
        return variable;
    }

    /** What its text must look like. */
    public Kind kind() {
        return kind;
    }

    /** The text that holds when nothing is set. */
    public String standard() {
        return standard;
    }

    /** What it is for, in one or two sentences for an operator. */
    public String meaning() {
        return meaning;
    }

    /** The text that holds here. Refuses, with the variable's name and never with a secret's value, what its kind cannot read. */
    String read(UnaryOperator<@Nullable String> environment) {
        String text = Optional.ofNullable(environment.apply(variable))
                .orElse(standard)
                .strip();
        if (!kind.reads(text)) {
            throw new IllegalArgumentException(
                    variable + " must be " + kind.description() + (kind == Kind.SECRET ? "" : ", not '" + text + "'"));
        }
        return text;
    }

    /** How the text of a setting is to be read. */
    public enum Kind {
        FLAG("true or false"),
        NUMBER("a whole number"),
        DURATION("a duration such as PT30S or PT5M (ISO 8601)"),
        TEXT("a text"),
        SECRET("a text that is kept secret");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }

        boolean reads(String text) {
            try {
                return switch (this) {
                    case FLAG -> text.equals("true") || text.equals("false");
                    case NUMBER -> Integer.parseInt(text) >= 0;
                    case DURATION -> !Duration.parse(text).isNegative();
                    case TEXT, SECRET -> true;
                };
            } catch (NumberFormatException | DateTimeParseException unreadable) {
                return false;
            }
        }
    }
}
