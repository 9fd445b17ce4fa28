package faultline.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When something is to happen, in the forms that people write in sheets. */
sealed interface Moment {

    /** In that turn; 0 for a turn zero. */
    record InTurn(int turn) implements Moment {}

    /** On that scenario date. */
    record OnDate(LocalDate date) implements Moment {}

    /** When somebody thinks fit. */
    record ByHand() implements Moment {}

    /** What is written; empty if it is none of these, or could be two. */
    static Optional<Moment> read(String written) {
        var plain = written.strip().replaceAll("\\s+", " ");
        return Stream.of(Reading.byHand(plain), Reading.turn(plain), Reading.date(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** How a moment is read. */
    final class Reading {
        private static final Pattern BY_HAND = Pattern.compile(
                "|-|n/?a|tbd|by hand|on call|as needed|when needed|contingency|controller", Pattern.CASE_INSENSITIVE);
        private static final Pattern TURN =
                Pattern.compile("(?:(?:turn|round|move|t) ?)?(\\d{1,3}|zero)", Pattern.CASE_INSENSITIVE);

        /** A time of day after a date is not asked for: a turn is longer. */
        private static final String TIME_OF_DAY =
                "(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{1,5})?)?";

        private static final Pattern DATE = Pattern.compile("(.*?)" + TIME_OF_DAY, Pattern.CASE_INSENSITIVE);

        /** As in an order: day, time, zone, month, year. */
        private static final Pattern DATE_TIME_GROUP =
                Pattern.compile("(\\d{2})\\d{4} ?[A-Z] ?([A-Z]{3}) ?(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);

        private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

        private static final List<DateTimeFormatter> FORMS = Stream.of(
                        "uuuu-M-d",
                        "uuuu/M/d",
                        "d.M.uuuu",
                        "d MMM uuuu",
                        "d-MMM-uuuu",
                        "d-MMM-uu",
                        "d MMM uu",
                        "d MMMM uuuu",
                        "d. MMMM uuuu",
                        "MMM d, uuuu",
                        "MMMM d, uuuu",
                        "MMM d uuuu",
                        "MMMM d uuuu")
                .map(Reading::form)
                .toList();

        private Reading() {}

        private static DateTimeFormatter form(String pattern) {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        }

        private static Optional<Moment> byHand(String plain) {
            return BY_HAND.matcher(plain).matches() ? Optional.of(new ByHand()) : Optional.empty();
        }

        private static Optional<Moment> turn(String plain) {
            var turn = TURN.matcher(plain);
            return turn.matches()
                    ? Optional.of(
                            new InTurn(turn.group(1).equalsIgnoreCase("zero") ? 0 : Integer.parseInt(turn.group(1))))
                    : Optional.empty();
        }

        private static Optional<Moment> date(String plain) {
            var date = DATE.matcher(plain);
            var day = date.matches() ? date.group(1) : plain;
            var group = DATE_TIME_GROUP.matcher(day);
            var slashed = SLASHED.matcher(day);
            return (group.matches()
                            ? parsed(group.group(1) + " " + group.group(2) + " " + group.group(3))
                            : slashed.matches()
                                    ? slashed(slashed.group(1), slashed.group(2), slashed.group(3))
                                    : parsed(day))
                    .map(OnDate::new);
        }

        /** Americans write the month first, others the day: only where one of them cannot be a month is it clear. */
        private static Optional<LocalDate> slashed(String first, String second, String year) {
            boolean firstIsDay = Integer.parseInt(first) > 12;
            boolean secondIsDay = Integer.parseInt(second) > 12;
            if (!firstIsDay && !secondIsDay && Integer.parseInt(first) != Integer.parseInt(second)) {
                return Optional.empty();
            }
            return firstIsDay ? parsed(year + "-" + second + "-" + first) : parsed(year + "-" + first + "-" + second);
        }

        private static Optional<LocalDate> parsed(String day) {
            return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst();
        }

        private static Optional<LocalDate> parsed(String day, DateTimeFormatter form) {
            try {
                return Optional.of(LocalDate.parse(day, form));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
