/** The room of rotating leaders: from the yearly plan over five steps and the years away to the placement afterwards. */
@ApplicationModule(
        displayName = "Luân chuyển cán bộ",
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
            "chains",
            "notification"
        })
@NullMarked
package vn.tiencu.rotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
