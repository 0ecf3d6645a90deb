-- Every change of a line: who, in which office, when, from what to what. Nothing that was once entered is lost.
CREATE TABLE training_line_change (
  change_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  line_id VARCHAR(36) NOT NULL,
  row_version INT NOT NULL,
  field VARCHAR(20) NOT NULL,
  value_before VARCHAR(2000) NULL,
  value_after VARCHAR(2000) NULL,
  username VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  changed_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT training_line_change_pk PRIMARY KEY (change_id)
);
CREATE INDEX training_line_change_line ON training_line_change (line_id, row_version);
