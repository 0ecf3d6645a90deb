/** Who is convened, counts entered twice and sealed, and the outcome that the rules give to a count. */
@ApplicationModule(
        displayName = "Kiểm phiếu",
        allowedDependencies = {"kernel", "engine", "identity", "api", "calendar", "people", "documents"})
@NullMarked
package vn.tiencu.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
