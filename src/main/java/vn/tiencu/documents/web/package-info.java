/** What the interface answers about papers, registers and dossiers. */
@NullMarked
package vn.tiencu.documents.web;

import org.jspecify.annotations.NullMarked;
