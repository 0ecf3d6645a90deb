/** The room of on-site appointment: from the request for permission to the signed decision (NĐ 170/2025, Điều 33). */
@ApplicationModule(
        displayName = "Bổ nhiệm",
        allowedDependencies = {
            "kernel",
            "engine",
            "identity",
            "api",
            "calendar",
            "people",
            "standards",
            "documents",
            "chancery",
            "casework",
            "ballot",
            "notification"
        })
@NullMarked
package vn.tiencu.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
