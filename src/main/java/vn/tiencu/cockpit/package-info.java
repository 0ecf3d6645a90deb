/** What the board sees: finished and running cases of all rooms, deadlines kept and missed, targets. */
@ApplicationModule(
        displayName = "Bảng theo dõi của Ban",
        allowedDependencies = {
            "kernel",
            "engine",
            "identity",
            "api",
            "api::tables",
            "calendar",
            "people",
            "documents",
            "standards",
            "chancery",
            "casework",
            "notification",
            "appointment",
            "appointment::events",
            "training",
            "training::events",
            "rotation",
            "conversion"
        })
@NullMarked
package vn.tiencu.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
