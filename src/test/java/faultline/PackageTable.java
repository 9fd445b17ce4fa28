package faultline;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests: which package may use what, as the table in {@code docs/architecture.md} says. */
record PackageTable(Map<String, Row> rows) {
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String HEAD = "| package | what it is for | may use of ours | libraries |";
    private static final String ROOT = "faultline";

    /**
     * What one package may use.
     *
     * @param ours packages that it may use, with those below them
     */
    record Row(Set<String> ours, Set<Library> libraries) {}

    static PackageTable ofTheDocument() {
        var rows = new LinkedHashMap<String, Row>();
        for (var cells : Documents.rows(Documents.text(DOCUMENT), HEAD)) {
            rows.put(full(Documents.code(cells.get(0)).get(0)), new Row(ours(cells.get(2)), libraries(cells.get(3))));
        }
        return new PackageTable(rows);
    }

    private static Set<String> ours(String cell) {
        return cell.equals("all")
                ? Set.of(ROOT)
                : Documents.code(cell).stream().map(PackageTable::full).collect(Collectors.toSet());
    }

    private static Set<Library> libraries(String cell) {
        var named = cell.equals("–") ? List.<String>of() : Arrays.asList(cell.split(", "));
        return Stream.concat(named.stream().map(Library::called), Stream.of(Library.FREE_TO_ALL))
                .collect(Collectors.toSet());
    }

    private static String full(String name) {
        return name.equals(ROOT) ? ROOT : ROOT + "." + name;
    }

    /** Of a class: that it uses only what the table lets its package use. */
    ArchCondition<JavaClass> isFollowed() {
        return new ArchCondition<>("follow the table of packages in " + DOCUMENT) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allows(dependency))
                        .map(dependency -> SimpleConditionEvent.violated(item, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private boolean allows(Dependency dependency) {
        var from = dependency.getOriginClass().getPackageName();
        var to = dependency.getTargetClass().getBaseComponentType();
        return to.isPrimitive() || allows(from, to.getPackageName());
    }

    /** Whether a class of the one package may use classes of the other. */
    boolean allows(String from, String to) {
        var row = Optional.ofNullable(rows.get(from)).orElse(new Row(Set.of(), Set.of()));
        if (to.equals(ROOT) || to.startsWith(ROOT + ".")) {
            return to.equals(from)
                    || row.ours().stream().anyMatch(ours -> to.equals(ours) || to.startsWith(ours + "."));
        }
        return Library.of(to).filter(row.libraries()::contains).isPresent();
    }
}
