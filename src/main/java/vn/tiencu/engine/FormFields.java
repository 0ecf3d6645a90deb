package vn.tiencu.engine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a form's fields to those who complete tasks through the interface. */
final class FormFields {

    private FormFields() {}

    static List<Map<String, Object>> of(Class<?> form) {
        return Arrays.stream(form.getRecordComponents()).map(FormFields::field).toList();
    }

    private static Map<String, Object> field(RecordComponent component) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", component.getName());
        field.put("type", component.getType().getSimpleName());
        field.put("required", isRequired(component));
        if (component.getType().isEnum()) {
            field.put(
                    "values",
                    Arrays.stream(component.getType().getEnumConstants())
                            .map(String::valueOf)
                            .toList());
        }
        return field;
    }

    private static boolean isRequired(RecordComponent component) {
        var accessor = component.getAccessor();
        return accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class)
                || accessor.isAnnotationPresent(NotEmpty.class);
    }
}
