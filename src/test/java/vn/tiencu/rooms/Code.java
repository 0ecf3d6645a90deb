package vn.tiencu.rooms;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import vn.tiencu.SourceFile;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;
import vn.tiencu.engine.TaskAct;

/**
 * What the Java side says of the models, read without starting anything.
 *
 * @param contracts one for each process
 * @param beans that models may name, with their class
 * @param acts that serve user tasks
 * @param variables names of process variables that the code itself uses
 * @param tables names in the code that look like a decision table's
 */
record Code(
        List<ProcessContract> contracts,
        Map<String, Class<?>> beans,
        List<TaskAct<?>> acts,
        Set<String> variables,
        Set<String> tables) {

    private static final Pattern TABLE_NAME = Pattern.compile("\"([a-z]+_[a-z][A-Za-z0-9]*)\"");

    static Code ofTheHouse() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.tiencu");
        return new Code(contracts(house), beans(house), acts(house), variables(house), tableNames());
    }

    /** The part that concerns a room; beans of the platform serve every room. */
    Code of(String room) {
        return new Code(
                contracts.stream().filter(each -> belongs(each.key(), room)).toList(),
                beans,
                acts.stream().filter(each -> belongs(each.process(), room)).toList(),
                variables,
                tables.stream().filter(each -> belongs(each, room)).collect(Collectors.toUnmodifiableSet()));
    }

    static boolean belongs(String key, String room) {
        return key.equals(room) || key.startsWith(room + "_");
    }

    private static List<ProcessContract> contracts(JavaClasses house) {
        return house.stream()
                .filter(each -> each.isAssignableTo(ProcessContract.class) && each.isEnum())
                .flatMap(each -> Arrays.stream(each.reflect().getEnumConstants()))
                .map(ProcessContract.class::cast)
                .toList();
    }

    private static Map<String, Class<?>> beans(JavaClasses house) {
        Map<String, Class<?>> beans = new HashMap<>();
        house.stream()
                .filter(each -> each.isAnnotatedWith(ModelBean.class))
                .forEach(each ->
                        beans.put(each.getAnnotationOfType(ModelBean.class).value(), each.reflect()));
        house.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> each.isAnnotatedWith(Bean.class))
                .forEach(each -> Arrays.stream(
                                each.getAnnotationOfType(Bean.class).value())
                        .forEach(name -> beans.put(name, each.getRawReturnType().reflect())));
        return beans;
    }

    private static List<TaskAct<?>> acts(JavaClasses house) {
        return house.stream()
                .filter(each -> each.isAssignableTo(TaskAct.class) && !each.isInterface())
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .<TaskAct<?>>map(Code::act)
                .toList();
    }

    /** An act says what it serves before it has anything to work with. */
    private static TaskAct<?> act(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (TaskAct<?>) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(type.getName() + " cannot be asked which tasks it serves", unexpected);
        }
    }

    private static Set<String> variables(JavaClasses house) {
        return house.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(each -> each.getRawType().isEquivalentTo(ProcessVariable.class))
                .filter(each -> each.getModifiers().contains(JavaModifier.STATIC))
                .filter(each -> each.getAccessesToSelf().stream()
                        .anyMatch(use -> !use.getOriginOwner().equals(each.getOwner())))
                .map(Code::variable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String variable(JavaField field) {
        try {
            return ((ProcessVariable<?>) field.reflect().get(null)).name();
        } catch (IllegalAccessException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Tables are asked through the engine's decisions, or through a room's own reader of rule tables. */
    private static Set<String> tableNames() {
        return SourceFile.below("src/main/java").stream()
                .filter(each -> each.text().contains("Decisions") || each.text().contains("RuleTables"))
                .flatMap(each -> TABLE_NAME
                        .matcher(each.text().replaceAll("@ModelBean\\(.*", ""))
                        .results())
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
