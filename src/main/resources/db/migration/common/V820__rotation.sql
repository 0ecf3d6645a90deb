-- Rotation of leaders (NĐ 170/2025, Điều 42-51): yearly plans, who was asked, lines, and each person's rotation.
CREATE TABLE rotation_plan (
  case_number VARCHAR(20) NOT NULL,
  plan_year INT NOT NULL,
  need TEXT NOT NULL,
  started_by VARCHAR(100) NOT NULL,
  started_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  drafter VARCHAR(100) NOT NULL,
  decider VARCHAR(100) NOT NULL,
  clerk VARCHAR(100) NOT NULL,
  people_number INT NULL,
  posts TEXT NULL,
  form VARCHAR(500) NULL,
  area VARCHAR(500) NULL,
  months INT NULL,
  policies TEXT NULL,
  placement TEXT NULL,
  starts_on DATE NULL,
  policy_on DATE NULL,
  called_on DATE NULL,
  signed_on DATE NULL,
  paper_id VARCHAR(36) NULL,
  document_number VARCHAR(60) NULL,
  numbered_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(500) NULL,
  ended_at TIMESTAMP(0) NULL,
  open_guard INT NULL,
  CONSTRAINT rotation_plan_pk PRIMARY KEY (case_number),
  CONSTRAINT rotation_plan_open_uk UNIQUE (open_guard)
);

CREATE TABLE rotation_unit (
  case_number VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE NULL,
  accepts BOOLEAN NULL,
  refusal VARCHAR(4000) NULL,
  remark VARCHAR(4000) NULL,
  CONSTRAINT rotation_unit_pk PRIMARY KEY (case_number, unit_id)
);

CREATE TABLE rotation_line (
  line_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  reason_group VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  to_post_id VARCHAR(120) NULL,
  months INT NULL,
  measure VARCHAR(1000) NULL,
  dropped VARCHAR(1000) NULL,
  CONSTRAINT rotation_line_pk PRIMARY KEY (line_id),
  CONSTRAINT rotation_line_person_uk UNIQUE (case_number, person_id)
);

CREATE TABLE rotation_assignment (
  case_number VARCHAR(20) NOT NULL,
  plan_number VARCHAR(20) NOT NULL,
  continues VARCHAR(20) NULL,
  person_id VARCHAR(36) NOT NULL,
  reason_group VARCHAR(20) NOT NULL,
  from_post_id VARCHAR(120) NULL,
  from_unit_id VARCHAR(100) NOT NULL,
  to_post_id VARCHAR(120) NOT NULL,
  to_unit_id VARCHAR(100) NOT NULL,
  months INT NOT NULL,
  started_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  drafter VARCHAR(100) NOT NULL,
  decider VARCHAR(100) NOT NULL,
  issuer VARCHAR(100) NOT NULL,
  clerk VARCHAR(100) NOT NULL,
  politics TEXT NULL,
  met_on DATE NULL,
  met_at VARCHAR(300) NULL,
  explained TEXT NULL,
  wishes TEXT NULL,
  decided_on DATE NULL,
  override_reason TEXT NULL,
  signed_on DATE NULL,
  effective_from DATE NULL,
  until_on DATE NULL,
  paper_id VARCHAR(36) NULL,
  document_number VARCHAR(60) NULL,
  arrived_on DATE NULL,
  next_evaluation DATE NULL,
  placement VARCHAR(20) NULL,
  extended_until DATE NULL,
  closing_paper VARCHAR(36) NULL,
  closing_number VARCHAR(60) NULL,
  early_reason VARCHAR(2000) NULL,
  early_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(500) NULL,
  ended_at TIMESTAMP(0) NULL,
  open_guard VARCHAR(36) NULL,
  CONSTRAINT rotation_assignment_pk PRIMARY KEY (case_number),
  CONSTRAINT rotation_assignment_open_uk UNIQUE (open_guard)
);
CREATE INDEX rotation_assignment_plan ON rotation_assignment (plan_number);
CREATE INDEX rotation_assignment_person ON rotation_assignment (person_id);

-- What bodies say: remarks first, opinions afterwards; one body may be asked for both, and again when the place changes.
CREATE TABLE rotation_opinion (
  case_number VARCHAR(20) NOT NULL,
  round_no INT NOT NULL,
  part VARCHAR(20) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  sent_on DATE NOT NULL,
  due_on DATE NOT NULL,
  answered_on DATE NULL,
  opinion VARCHAR(30) NULL,
  content VARCHAR(4000) NULL,
  CONSTRAINT rotation_opinion_pk PRIMARY KEY (case_number, round_no, part, body_key)
);

CREATE TABLE rotation_evaluation (
  case_number VARCHAR(20) NOT NULL,
  serial_no INT NOT NULL,
  part VARCHAR(20) NOT NULL,
  document_date DATE NOT NULL,
  rating VARCHAR(20) NULL,
  content VARCHAR(4000) NOT NULL,
  CONSTRAINT rotation_evaluation_pk PRIMARY KEY (case_number, serial_no)
);
