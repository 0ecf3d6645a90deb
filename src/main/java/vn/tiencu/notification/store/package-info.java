/** The outbox of mails in the database. */
@NullMarked
package vn.tiencu.notification.store;

import org.jspecify.annotations.NullMarked;
