/** Papers on the page: one XHTML template per kind, printed as PDF and written as DOCX. */
@NullMarked
package vn.tiencu.documents.render;

import org.jspecify.annotations.NullMarked;
