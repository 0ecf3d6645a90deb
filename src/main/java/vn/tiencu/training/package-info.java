/** The room of the annual training plan: from the units' needs to the plan issued before 31 January and what it changed. */
@ApplicationModule(
        displayName = "Kế hoạch đào tạo, bồi dưỡng",
        allowedDependencies = {
            "kernel",
            "engine",
            "identity",
            "api",
            "api::tables",
            "calendar",
            "people",
            "standards",
            "documents",
            "chancery",
            "casework",
            "notification",
            "appointment::events"
        })
@NullMarked
package vn.tiencu.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
