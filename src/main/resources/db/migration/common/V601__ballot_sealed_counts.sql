-- Meetings that vote, the people convened as they were on that day, and two sealed counts of each meeting. Nothing here says
-- who voted for whom: electors and votes have no row in common.

CREATE TABLE ballot_meeting (
  meeting_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  step_name VARCHAR(60) NOT NULL,
  rule_name VARCHAR(40) NOT NULL,
  threshold_version INT NOT NULL,
  outcome_version INT NOT NULL,
  held_on DATE NOT NULL,
  organiser_body VARCHAR(100) NOT NULL,
  decider_body VARCHAR(100) NOT NULL,
  convened_count INT NOT NULL,
  member_count INT NULL,
  present_count INT NULL,
  status VARCHAR(20) NOT NULL,
  round_no INT NOT NULL,
  opened_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT ballot_meeting_pk PRIMARY KEY (meeting_id)
);
CREATE INDEX ballot_meeting_case ON ballot_meeting (case_number, held_on);

CREATE TABLE ballot_convened (
  meeting_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  full_name VARCHAR(170) NOT NULL,
  capacity VARCHAR(300) NOT NULL,
  CONSTRAINT ballot_convened_pk PRIMARY KEY (meeting_id, person_id),
  CONSTRAINT ballot_convened_meeting_fk FOREIGN KEY (meeting_id) REFERENCES ballot_meeting (meeting_id)
);

CREATE TABLE ballot_candidate (
  meeting_id VARCHAR(36) NOT NULL,
  candidate_id VARCHAR(36) NOT NULL,
  list_no INT NOT NULL,
  CONSTRAINT ballot_candidate_pk PRIMARY KEY (meeting_id, candidate_id),
  CONSTRAINT ballot_candidate_meeting_fk FOREIGN KEY (meeting_id) REFERENCES ballot_meeting (meeting_id)
);

CREATE TABLE ballot_entry (
  meeting_id VARCHAR(36) NOT NULL,
  round_no INT NOT NULL,
  slot VARCHAR(10) NOT NULL,
  username VARCHAR(60) NOT NULL,
  person_id VARCHAR(36) NULL,
  issued_count INT NOT NULL,
  collected_count INT NOT NULL,
  valid_count INT NOT NULL,
  invalid_count INT NOT NULL,
  entered_at TIMESTAMP(0) NOT NULL,
  voided_at TIMESTAMP(0) NULL DEFAULT NULL,
  CONSTRAINT ballot_entry_pk PRIMARY KEY (meeting_id, round_no, slot),
  CONSTRAINT ballot_entry_meeting_fk FOREIGN KEY (meeting_id) REFERENCES ballot_meeting (meeting_id)
);

CREATE TABLE ballot_entry_vote (
  meeting_id VARCHAR(36) NOT NULL,
  round_no INT NOT NULL,
  slot VARCHAR(10) NOT NULL,
  candidate_id VARCHAR(36) NOT NULL,
  list_no INT NOT NULL,
  votes INT NOT NULL,
  CONSTRAINT ballot_entry_vote_pk PRIMARY KEY (meeting_id, round_no, slot, candidate_id),
  CONSTRAINT ballot_entry_vote_fk FOREIGN KEY (meeting_id, round_no, slot) REFERENCES ballot_entry (meeting_id, round_no, slot)
);

-- The outcome as it was decided; its numbers are those of the last round's entries, which agree.
CREATE TABLE ballot_result (
  meeting_id VARCHAR(36) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  citation VARCHAR(200) NOT NULL,
  closed_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT ballot_result_pk PRIMARY KEY (meeting_id),
  CONSTRAINT ballot_result_meeting_fk FOREIGN KEY (meeting_id) REFERENCES ballot_meeting (meeting_id)
);

CREATE TABLE ballot_selected (
  meeting_id VARCHAR(36) NOT NULL,
  candidate_id VARCHAR(36) NOT NULL,
  list_no INT NOT NULL,
  CONSTRAINT ballot_selected_pk PRIMARY KEY (meeting_id, candidate_id),
  CONSTRAINT ballot_selected_result_fk FOREIGN KEY (meeting_id) REFERENCES ballot_result (meeting_id)
);
