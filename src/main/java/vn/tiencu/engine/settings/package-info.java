/** Settings of the embedded engine: what models may name, who sees which task, and the user store it reads. */
@NullMarked
package vn.tiencu.engine.settings;

import org.jspecify.annotations.NullMarked;
