/** Conventions of the HTTP interface: problem details, idempotent starts, cursors, texts in two languages. */
@ApplicationModule(
        displayName = "Quy ước giao diện",
        allowedDependencies = {"kernel"})
@NullMarked
package vn.tiencu.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
