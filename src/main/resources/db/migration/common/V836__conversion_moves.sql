-- The move of one person, with the days that a complaint has taken from it.
CREATE TABLE conversion_move (
  case_number VARCHAR(20) NOT NULL,
  plan_number VARCHAR(20) NOT NULL,
  line_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  begun_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  move_on DATE NOT NULL,
  hand_over_by DATE NOT NULL,
  notified_on DATE NULL,
  halted_on DATE NULL,
  halted_by VARCHAR(20) NULL,
  days_lost INT NOT NULL,
  signed_on DATE NULL,
  signer_id VARCHAR(36) NULL,
  paper_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  numbered_on DATE NULL,
  handed_over_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  CONSTRAINT conversion_move_pk PRIMARY KEY (case_number)
);
CREATE INDEX conversion_move_person ON conversion_move (person_id);

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
  paper_id VARCHAR(36) NULL,
  decision_number VARCHAR(50) NULL,
  numbered_on DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  CONSTRAINT conversion_complaint_pk PRIMARY KEY (case_number)
);
CREATE INDEX conversion_complaint_move ON conversion_complaint (move_number);
