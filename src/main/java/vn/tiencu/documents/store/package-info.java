/** Rows of papers, registers, issuers and dossiers. */
@NullMarked
package vn.tiencu.documents.store;

import org.jspecify.annotations.NullMarked;
