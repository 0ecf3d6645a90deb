-- How long each body took for each step of a plan; a body that never answered stands until the day it was waited for.
CREATE TABLE training_duration (
  duration_id VARCHAR(36) NOT NULL,
  plan_year INT NOT NULL,
  element VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  began_on DATE NOT NULL,
  ended_on DATE NOT NULL,
  working_days INT NOT NULL,
  answered BOOLEAN NOT NULL,
  source VARCHAR(100) NOT NULL,
  CONSTRAINT training_duration_pk PRIMARY KEY (duration_id)
);
CREATE INDEX training_duration_step ON training_duration (element, body_key);

-- The last verdict on each ceiling of a plan, so that a change is told once.
CREATE TABLE training_path_verdict (
  case_number VARCHAR(20) NOT NULL,
  track VARCHAR(10) NOT NULL,
  verdict VARCHAR(20) NOT NULL,
  serial_no INT NOT NULL,
  changed_on DATE NOT NULL,
  CONSTRAINT training_path_verdict_pk PRIMARY KEY (case_number, track)
);
