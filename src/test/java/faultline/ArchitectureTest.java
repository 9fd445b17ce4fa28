package faultline;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import faultline.exercise.Decider;
import faultline.view.Views;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lives where, and what the code keeps away from. The table of packages is read from the document. */
class ArchitectureTest {
    private static final PackageTable TABLE = PackageTable.ofTheDocument();
    private static final String[] PURE = {"faultline.exercise..", "faultline.adjudication..", "faultline.view.."};

    /** Methods that ask the machine for what a pure function gets handed in, by class. */
    private static final Map<String, Set<String>> MACHINE = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.Locale", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"));

    /** What prints without asking what, by class. */
    private static final Map<String, Set<String>> PRINTING = Map.of(
            "java.lang.System", Set.of("out", "err", "console"),
            "java.io.FileDescriptor", Set.of("out", "err"),
            "java.lang.Throwable", Set.of("printStackTrace"),
            "org.jline.reader.LineReader", Set.of("printAbove"));

    private static final Set<String> TO_TERMINALS = Set.of("writer", "output", "puts");

    private static final JavaClasses PROGRAM = importing(ArchitectureTest::isOfTheProgram);

    private static final JavaClasses PROGRAM_AND_TRESPASSER =
            importing(location -> isOfTheProgram(location) || location.contains("Trespasser"));

    static final ArchRule TABLE_IS_FOLLOWED = classes().should(TABLE.isFollowed());

    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .and(DescribedPredicate.not(are("made by the compiler", ArchitectureTest::isSynthetic)))
            .should()
            .beFinal()
            .andShould(ArchCondition.from(are("unable to change if others see them", ArchitectureTest::isSafeToSee)));

    static final ArchRule PURE_CODE_ASKS_NO_MACHINE = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .accessTargetWhere(are("a question to the machine", ArchitectureTest::asksTheMachine));

    static final ArchRule ONLY_PLAY_DECIDES = noClasses()
            .that()
            .resideOutsideOfPackage("faultline.play")
            .and()
            .doNotBelongToAnyOf(Decider.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Decider.class);

    static final ArchRule ONLY_PLAY_MAKES_VIEWS = noClasses()
            .that()
            .resideOutsideOfPackages("faultline.play", "faultline.view")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Views.class);

    /** A thread that is interrupted while it works with the database leaves it closed for everybody. */
    static final ArchRule NOTHING_IS_INTERRUPTED =
            noClasses().should().accessTargetWhere(are("an interrupt of a thread", ArchitectureTest::interrupts));

    /** What is printed goes through a {@code Printer}; the device and its terminal alone open what these write to. */
    static final ArchRule ONE_WAY_OUT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("faultline.console.shell.Device")
            .and()
            .doNotHaveFullyQualifiedName("faultline.console.shell.KeyboardTerminal")
            .should()
            .accessTargetWhere(are("a way to print past the screen", ArchitectureTest::prints));

    static Stream<ArchRule> rules() {
        return Stream.of(
                TABLE_IS_FOLLOWED,
                NO_CYCLES,
                NOTHING_STATIC_CHANGES,
                NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                PURE_CODE_ASKS_NO_MACHINE,
                ONLY_PLAY_DECIDES,
                ONLY_PLAY_MAKES_VIEWS,
                NOTHING_IS_INTERRUPTED,
                ONE_WAY_OUT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noticesATrespasser(ArchRule rule) {
        var report = rule.evaluate(PROGRAM_AND_TRESPASSER).getFailureReport();

        assertThat(report.getDetails()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains("Trespasser"));
    }

    @Test
    void theTableHasEveryPackageAndNoOther() {
        assertThat(TABLE.rows().keySet()).isEqualTo(packages());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .allSatisfy(name -> assertThat(PROGRAM.getPackage(name).tryGetPackageInfo())
                        .as(name)
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    @Test
    void theWholeProgramIsSeen() {
        assertThat(PROGRAM).hasSizeGreaterThan(300);
        assertThat(PROGRAM.contain(Faultline.class)).isTrue();
    }

    private static Set<String> packages() {
        return PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static JavaClasses importing(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("faultline");
    }

    /** Rules that Drools has compiled lie among the program's classes, and are not ours to shape. */
    private static boolean isOfTheProgram(Location location) {
        return DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("/faultline/rules/");
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isSafeToSee(JavaField field) {
        var type = field.getRawType();
        boolean changes = type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent.atomic")
                || (!type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
        return !changes || field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var method = access.getTarget().getName();
        return MACHINE.getOrDefault(owner.getName(), Set.of()).contains(method)
                || (owner.getPackageName().equals("java.time") && method.equals("now"));
    }

    /** Whoever cancels a future that can interrupt could say so; one that is complete by hand cannot. */
    private static boolean interrupts(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getTarget().getName()) {
            case "interrupt" -> owner.isAssignableTo(Thread.class);
            case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
            case "cancel" -> owner.isAssignableTo(Future.class) && !owner.isAssignableTo(CompletableFuture.class);
            default -> false;
        };
    }

    private static boolean prints(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return PRINTING.getOrDefault(owner.getName(), Set.of())
                        .contains(access.getTarget().getName())
                || (owner.isAssignableTo(Terminal.class)
                        && TO_TERMINALS.contains(access.getTarget().getName()));
    }

    private static <T> DescribedPredicate<T> are(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    /** Each package by itself, so that one below another counts as another. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
