-- Tokens of machines: only a hash is kept, so that nobody can read a token from the database.
CREATE TABLE identity_token (
  token_id VARCHAR(36) NOT NULL,
  username VARCHAR(60) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  purpose VARCHAR(200) NOT NULL,
  issued_by VARCHAR(60) NOT NULL,
  issued_at TIMESTAMP(0) NOT NULL,
  expires_on DATE NOT NULL,
  revoked_at TIMESTAMP(0) NULL DEFAULT NULL,
  CONSTRAINT identity_token_pk PRIMARY KEY (token_id),
  CONSTRAINT identity_token_hash UNIQUE (token_hash),
  CONSTRAINT identity_token_account FOREIGN KEY (username) REFERENCES identity_account (username)
);
