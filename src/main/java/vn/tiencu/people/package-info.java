/** Dated units and posts, the people who hold them, and the records that eligibility is judged on. */
@ApplicationModule(
        displayName = "Tổ chức và cán bộ",
        allowedDependencies = {"kernel", "engine", "identity", "api", "api::tables", "calendar"})
@NullMarked
package vn.tiencu.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
