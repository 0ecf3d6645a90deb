CREATE TABLE identity_body (
  body_key VARCHAR(100) NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  unit_id VARCHAR(100) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT identity_body_pk PRIMARY KEY (body_key)
);

CREATE TABLE identity_member (
  body_key VARCHAR(100) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  member_function VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT identity_member_pk PRIMARY KEY (body_key, person_id, valid_from),
  CONSTRAINT identity_member_body_fk FOREIGN KEY (body_key) REFERENCES identity_body (body_key)
);
CREATE INDEX identity_member_person ON identity_member (person_id);

CREATE TABLE identity_account (
  username VARCHAR(60) NOT NULL,
  person_id VARCHAR(36) NULL,
  password_hash VARCHAR(100) NOT NULL,
  roles VARCHAR(100) NOT NULL,
  demo BOOLEAN NOT NULL,
  enabled BOOLEAN NOT NULL,
  CONSTRAINT identity_account_pk PRIMARY KEY (username)
);
CREATE INDEX identity_account_person ON identity_account (person_id);
