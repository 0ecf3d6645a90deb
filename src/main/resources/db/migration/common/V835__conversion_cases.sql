-- Yearly plans of position conversion (Luật 36/2018, Điều 26); open_guard lets a unit have one open plan a year.
CREATE TABLE conversion_plan (
  case_number VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  plan_year INT NOT NULL,
  drafting_body VARCHAR(100) NOT NULL,
  committee_body VARCHAR(100) NULL,
  leadership_body VARCHAR(100) NOT NULL,
  clerk_body VARCHAR(100) NOT NULL,
  superior_body VARCHAR(100) NOT NULL,
  superior_clerk_body VARCHAR(100) NOT NULL,
  notice_days INT NOT NULL,
  opened_by VARCHAR(100) NOT NULL,
  opened_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  remarks VARCHAR(2000) NOT NULL,
  signed_on DATE NULL,
  signer_id VARCHAR(36) NULL,
  decision_paper_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  numbered_on DATE NULL,
  published_on DATE NULL,
  published_place VARCHAR(300) NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(120) NULL,
  CONSTRAINT conversion_plan_pk PRIMARY KEY (case_number),
  CONSTRAINT conversion_plan_open UNIQUE (open_guard)
);

CREATE TABLE conversion_line (
  case_number VARCHAR(20) NOT NULL,
  serial_no INT NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  from_unit VARCHAR(100) NOT NULL,
  from_item VARCHAR(40) NOT NULL,
  from_duties VARCHAR(300) NOT NULL,
  to_unit VARCHAR(100) NOT NULL,
  to_item VARCHAR(40) NOT NULL,
  to_duties VARCHAR(300) NOT NULL,
  move_on DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  CONSTRAINT conversion_line_pk PRIMARY KEY (case_number, serial_no),
  CONSTRAINT conversion_line_once UNIQUE (case_number, person_id)
);

-- The moves of published plans; open_guard holds the person while a move is on its way.
CREATE TABLE conversion_move (
  case_number VARCHAR(20) NOT NULL,
  plan_number VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  from_unit VARCHAR(100) NOT NULL,
  from_item VARCHAR(40) NOT NULL,
  from_duties VARCHAR(300) NOT NULL,
  to_unit VARCHAR(100) NOT NULL,
  to_item VARCHAR(40) NOT NULL,
  to_duties VARCHAR(300) NOT NULL,
  move_on DATE NOT NULL,
  opened_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  notified_on DATE NULL,
  signed_on DATE NULL,
  signer_id VARCHAR(36) NULL,
  decision_paper_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  numbered_on DATE NULL,
  handed_over_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(36) NULL,
  CONSTRAINT conversion_move_pk PRIMARY KEY (case_number),
  CONSTRAINT conversion_move_open UNIQUE (open_guard)
);
CREATE INDEX conversion_move_plan ON conversion_move (plan_number, case_number);

-- Complaints that a move is meant for gain or retaliation (Luật 36/2018, Điều 24.4); the move stands still meanwhile.
CREATE TABLE conversion_complaint (
  case_number VARCHAR(20) NOT NULL,
  move_number VARCHAR(20) NOT NULL,
  filed_by VARCHAR(100) NOT NULL,
  received_on DATE NOT NULL,
  content VARCHAR(4000) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  upheld BOOLEAN NULL,
  findings VARCHAR(4000) NULL,
  signed_on DATE NULL,
  signer_id VARCHAR(36) NULL,
  decision_paper_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  numbered_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(20) NULL,
  CONSTRAINT conversion_complaint_pk PRIMARY KEY (case_number),
  CONSTRAINT conversion_complaint_open UNIQUE (open_guard)
);
CREATE INDEX conversion_complaint_move ON conversion_complaint (move_number, case_number);
