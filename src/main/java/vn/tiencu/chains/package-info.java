/** Who moves where: proposes chains of moves, names every rule that is not met, and checks what people change. */
@ApplicationModule(
        displayName = "Sắp xếp người và vị trí",
        allowedDependencies = {"kernel", "engine", "identity", "api", "api::tables", "calendar", "people", "casework"})
@NullMarked
package vn.tiencu.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
