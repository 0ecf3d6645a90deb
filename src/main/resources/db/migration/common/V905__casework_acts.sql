-- Every act on a case of any room as its journal reads it: what, by which body, when; never a count.
CREATE TABLE casework_act (
  act_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  acted_at TIMESTAMP(0) NOT NULL,
  serial_no INT NOT NULL,
  element VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  username VARCHAR(100) NOT NULL,
  outcome VARCHAR(40) NOT NULL,
  legal_day DATE NULL,
  content VARCHAR(4000) NOT NULL,
  CONSTRAINT casework_act_pk PRIMARY KEY (act_id)
);
CREATE INDEX casework_act_case ON casework_act (case_number, serial_no);

INSERT INTO casework_act (act_id, case_number, acted_at, serial_no, element, body_key, username, outcome, legal_day, content)
  SELECT act_id, case_number, acted_at, serial_no, element, body_key, username, outcome, legal_day, content FROM appointment_act;
INSERT INTO casework_act (act_id, case_number, acted_at, serial_no, element, body_key, username, outcome, legal_day, content)
  SELECT act_id, case_number, acted_at, serial_no, element, body_key, username, outcome, legal_day, content FROM training_act;
DROP TABLE appointment_act;
DROP TABLE training_act;
