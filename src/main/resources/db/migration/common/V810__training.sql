-- The annual training plan: where it stands, who was asked, who answered, what was done.
CREATE TABLE training_plan (
  case_number VARCHAR(20) NOT NULL,
  plan_year INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  adjusts VARCHAR(20) NULL,
  direction VARCHAR(4000) NOT NULL,
  started_by VARCHAR(100) NOT NULL,
  started_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  drafter_body VARCHAR(100) NOT NULL,
  endorser_body VARCHAR(100) NOT NULL,
  appraiser_body VARCHAR(100) NOT NULL,
  standing_body VARCHAR(100) NOT NULL,
  issuer_body VARCHAR(100) NOT NULL,
  clerk_body VARCHAR(100) NOT NULL,
  rules_version VARCHAR(200) NOT NULL,
  needs_due DATE NULL,
  received_at TIMESTAMP(0) NULL DEFAULT NULL,
  appraisal_days_left INT NULL,
  signed_on DATE NULL,
  signer_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  decision_paper_id VARCHAR(36) NULL,
  numbered_on DATE NULL,
  published_on DATE NULL,
  report_number VARCHAR(50) NULL,
  report_paper_id VARCHAR(36) NULL,
  reported_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(200) NULL,
  CONSTRAINT training_plan_pk PRIMARY KEY (case_number),
  CONSTRAINT training_plan_open UNIQUE (open_guard)
);
CREATE INDEX training_plan_year ON training_plan (plan_year, case_number);

-- A unit that is asked for its needs; a silent one is seen as such (founding document 000, section 3).
CREATE TABLE training_unit (
  case_number VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE NULL,
  answered_by VARCHAR(100) NULL,
  remark VARCHAR(4000) NULL,
  CONSTRAINT training_unit_pk PRIMARY KEY (case_number, unit_id)
);

CREATE TABLE training_opinion (
  case_number VARCHAR(20) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  sent_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE NULL,
  opinion VARCHAR(30) NULL,
  content VARCHAR(4000) NULL,
  response VARCHAR(4000) NULL,
  CONSTRAINT training_opinion_pk PRIMARY KEY (case_number, body_key)
);

CREATE TABLE training_act (
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
  CONSTRAINT training_act_pk PRIMARY KEY (act_id)
);
CREATE INDEX training_act_case ON training_act (case_number, serial_no);
