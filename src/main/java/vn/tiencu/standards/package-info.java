/** Judges a person against the standards of a post, each finding with its article, and names who decides. */
@ApplicationModule(
        displayName = "Tiêu chuẩn, điều kiện",
        allowedDependencies = {"kernel", "engine", "identity", "api", "calendar", "people"})
@NullMarked
package vn.tiencu.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
