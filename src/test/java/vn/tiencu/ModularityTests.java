package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls between the modules: who may use whom, and how small each module's face is. */
class ModularityTests {

    /** More would be a face that nobody remembers. */
    private static final int WIDEST_FACE = 10;

    private static final ApplicationModules MODULES = ApplicationModules.of(TienCu.class);

    /** Rings as src/docs/adr tells them; a module may use its own ring and those below. */
    private static final Set<String> PLATFORM = Set.of("engine", "identity", "calendar", "api");

    private static final Set<String> SERVICES =
            Set.of("people", "standards", "documents", "chancery", "casework", "chains", "ballot", "notification");
    private static final Set<String> EDGES = Set.of("integration", "cockpit");

    static Stream<ApplicationModule> modules() {
        return MODULES.stream();
    }

    @Test
    void modulesUseOnlyWhatTheyMayAndNeverInCircles() {
        MODULES.verify();
        new Documenter(MODULES).writeDocumentation();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleShowsTenTypesAtMost(ApplicationModule module) {
        Set<String> face = module.getNamedInterfaces().stream()
                .flatMap(shown -> shown.asJavaClasses())
                .filter(each -> each.getEnclosingClass().isEmpty())
                .filter(each -> each.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(each -> each.getSimpleName())
                .filter(each -> !each.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(face).as("what %s shows to others", module.getIdentifier()).hasSizeLessThanOrEqualTo(WIDEST_FACE);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void arrowsPointDownTheRings(ApplicationModule module) {
        int own = ring(module.getIdentifier().toString());
        assertThat(module.getDirectDependencies(MODULES).uniqueModules())
                .as("modules that %s uses", module.getIdentifier())
                .allSatisfy(used -> assertThat(ring(used.getIdentifier().toString()))
                        .as("ring of %s", used.getIdentifier())
                        .isLessThanOrEqualTo(own));
    }

    private static int ring(String module) {
        if (module.equals("kernel")) {
            return 0;
        }
        if (PLATFORM.contains(module)) {
            return 1;
        }
        if (SERVICES.contains(module)) {
            return 2;
        }
        return EDGES.contains(module) ? 4 : 3;
    }
}
