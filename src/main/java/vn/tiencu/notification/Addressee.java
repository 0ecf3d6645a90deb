package vn.tiencu.notification;

import vn.tiencu.identity.Account;

/** An account that must be told, and as whom. */
record Addressee(Account account, Notice.Kind kind) {}
