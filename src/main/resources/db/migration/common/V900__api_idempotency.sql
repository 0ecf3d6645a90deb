CREATE TABLE api_start (
  caller VARCHAR(100) NOT NULL,
  start_key VARCHAR(100) NOT NULL,
  body_hash CHAR(64) NOT NULL,
  begun_at TIMESTAMP(0) NOT NULL,
  location VARCHAR(200) NULL,
  answer TEXT NULL,
  CONSTRAINT api_start_pk PRIMARY KEY (caller, start_key)
);
