/** Runs the process models of the rooms: deployment, decisions, contracts, task policy and engine settings. */
@ApplicationModule(
        displayName = "Bộ máy quy trình",
        allowedDependencies = {"kernel", "identity", "calendar", "api"})
@NullMarked
package vn.tiencu.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
