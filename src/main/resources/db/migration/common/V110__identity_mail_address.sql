-- Where reminders are mailed to; an account without one reads them in the application only.
ALTER TABLE identity_account ADD COLUMN mail_address VARCHAR(200) NULL;

-- Demonstration accounts of a database that was filled before; .example is delivered nowhere (RFC 2606).
UPDATE identity_account SET mail_address = CONCAT(username, '@tiencu.example') WHERE demo = TRUE;
