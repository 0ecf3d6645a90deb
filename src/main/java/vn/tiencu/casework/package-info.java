/** What the cases of every room share: the journal of acts, a page of tasks and papers, checks before a signature. */
@ApplicationModule(
        displayName = "Hồ sơ công việc",
        allowedDependencies = {"kernel", "engine", "identity", "api", "calendar", "documents"})
@NullMarked
package vn.tiencu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
