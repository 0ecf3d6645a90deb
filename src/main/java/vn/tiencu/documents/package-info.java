/** Papers from templates, registers of numbers, signatory forms and the dossier of a case. */
@ApplicationModule(
        displayName = "Văn bản, hồ sơ",
        allowedDependencies = {"kernel", "engine", "identity", "api", "calendar", "people"})
@NullMarked
package vn.tiencu.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
