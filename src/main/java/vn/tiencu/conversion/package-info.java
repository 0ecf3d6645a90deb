/** The room of converting positions of staff who lead nobody: lists, radar, yearly plan, moves and complaints. */
@ApplicationModule(
        displayName = "Chuyển đổi vị trí công tác",
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
package vn.tiencu.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
