/** What may come into a dossier: files judged by their content, never by their name. */
@NullMarked
package vn.tiencu.documents.intake;

import org.jspecify.annotations.NullMarked;
