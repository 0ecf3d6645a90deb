CREATE TABLE appointment_case (
  case_number VARCHAR(20) NOT NULL,
  post_id VARCHAR(100) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  term_period VARCHAR(20) NOT NULL,
  nominee_id VARCHAR(36) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  intended_assignment VARCHAR(2000) NOT NULL,
  started_by VARCHAR(100) NOT NULL,
  started_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  proposer_body VARCHAR(100) NOT NULL,
  personnel_body VARCHAR(100) NOT NULL,
  committee_body VARCHAR(100) NOT NULL,
  appraiser_body VARCHAR(100) NOT NULL,
  decider_body VARCHAR(100) NOT NULL,
  issuer_body VARCHAR(100) NOT NULL,
  clerk_body VARCHAR(100) NOT NULL,
  collective BOOLEAN NOT NULL,
  rules_version VARCHAR(200) NOT NULL,
  permission_on DATE NULL,
  personnel_due DATE NULL,
  extended_until DATE NULL,
  selected_id VARCHAR(36) NULL,
  signed_on DATE NULL,
  effective_from DATE NULL,
  signer_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  decision_paper_id VARCHAR(36) NULL,
  numbered_on DATE NULL,
  published_on DATE NULL,
  term_ends_on DATE NULL,
  course_due_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(200) NULL,
  CONSTRAINT appointment_case_pk PRIMARY KEY (case_number),
  CONSTRAINT appointment_case_open UNIQUE (open_guard)
);
CREATE INDEX appointment_case_nominee ON appointment_case (nominee_id);

-- Who goes into which step; the list of a step is what the step before gave.
CREATE TABLE appointment_candidate (
  case_number VARCHAR(20) NOT NULL,
  step VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  CONSTRAINT appointment_candidate_pk PRIMARY KEY (case_number, step, person_id)
);

CREATE TABLE appointment_override (
  case_number VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  decided_on DATE NOT NULL,
  CONSTRAINT appointment_override_pk PRIMARY KEY (case_number, person_id)
);

CREATE TABLE appointment_opinion (
  case_number VARCHAR(20) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  sent_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE NULL,
  opinion VARCHAR(30) NULL,
  content VARCHAR(4000) NULL,
  CONSTRAINT appointment_opinion_pk PRIMARY KEY (case_number, body_key)
);

-- Every act on a case as its journal reads it: what, by which body, when; never a count.
CREATE TABLE appointment_act (
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
  CONSTRAINT appointment_act_pk PRIMARY KEY (act_id)
);
CREATE INDEX appointment_act_case ON appointment_act (case_number, serial_no);
