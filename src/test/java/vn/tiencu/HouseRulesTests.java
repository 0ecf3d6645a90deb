package vn.tiencu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Rules of the house that a compiler cannot hold, each with its reason. */
@AnalyzeClasses(packages = "vn.tiencu", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule camundaStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages("vn.tiencu.engine..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("a living fork of the engine should be a change of few files, not of the house");

    @ArchTest
    static final ArchRule theKernelIsPlainJava = classes()
            .that()
            .resideInAPackage("vn.tiencu.kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "vn.tiencu.kernel..")
                    .or(DescribedPredicate.describe(
                            "that mark a module",
                            each -> each.getPackageName().equals("org.springframework.modulith"))))
            .because("everything stands on the kernel, so it may stand on nothing but Java");

    @ArchTest
    static final ArchRule controllersNeverTouchTheStore = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..store..")
            .because("who may see and do what is decided between the two, in the module's services");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("what a class needs stands in its constructor, where a test can give it");

    @ArchTest
    static final ArchRule oneClockForTheHouse = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tiencu.calendar..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("the time of the machine", HouseRulesTests::asksTheMachine))
            .because("terms are counted in Viet Nam's zone by a clock that tests can move: HouseClock");

    private static final Set<String> READINGS =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    private static boolean asksTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        boolean time = owner.startsWith("java.time.")
                || owner.equals(System.class.getName())
                || owner.equals(Clock.class.getName());
        boolean newDate = owner.equals(Date.class.getName())
                && target.getName().equals("<init>")
                && target.getFullName().endsWith("<init>()");
        return newDate || time && READINGS.contains(target.getName());
    }
}
