-- What the board reads: cases and steps of all rooms, kept beside the engine so that finished cases stay findable and figures quick.
CREATE TABLE board_case (
  case_number VARCHAR(20) NOT NULL,
  process VARCHAR(64) NOT NULL,
  lead_body VARCHAR(100) NULL,
  unit_id VARCHAR(100) NULL,
  post_id VARCHAR(100) NULL,
  case_year INT NOT NULL,
  begun_on DATE NOT NULL,
  ended_on DATE NULL,
  outcome VARCHAR(100) NULL,
  outcome_name VARCHAR(300) NULL,
  open_steps INT NOT NULL,
  late_steps INT NOT NULL,
  next_due DATE NULL,
  CONSTRAINT board_case_pk PRIMARY KEY (case_number)
);
CREATE INDEX board_case_begun ON board_case (begun_on, case_number);
CREATE INDEX board_case_open ON board_case (ended_on, begun_on, case_number);
CREATE INDEX board_case_process ON board_case (process, begun_on, case_number);
CREATE INDEX board_case_outcome ON board_case (outcome, begun_on, case_number);
CREATE INDEX board_case_post ON board_case (post_id, begun_on, case_number);

CREATE TABLE board_case_person (
  case_number VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  CONSTRAINT board_case_person_pk PRIMARY KEY (case_number, person_id)
);
CREATE INDEX board_case_person_person ON board_case_person (person_id, case_number);

-- Bodies that lead a case or had a step in it; the day is that of the case, so that a body's cases come in order.
CREATE TABLE board_case_body (
  case_number VARCHAR(20) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  begun_on DATE NOT NULL,
  CONSTRAINT board_case_body_pk PRIMARY KEY (case_number, body_key)
);
CREATE INDEX board_case_body_body ON board_case_body (body_key, begun_on, case_number);

-- A task of the engine. Late is set when it ends; while it waits, the day tells.
CREATE TABLE board_step (
  step_id VARCHAR(64) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  process VARCHAR(64) NOT NULL,
  element VARCHAR(100) NOT NULL,
  body_key VARCHAR(100) NULL,
  given_at TIMESTAMP(0) NOT NULL,
  given_on DATE NOT NULL,
  due_on DATE NULL,
  first_due_on DATE NULL,
  done_at TIMESTAMP(0) NULL DEFAULT NULL,
  done_on DATE NULL,
  how VARCHAR(10) NOT NULL,
  late BOOLEAN NOT NULL,
  late_days INT NOT NULL,
  taken_days INT NULL,
  CONSTRAINT board_step_pk PRIMARY KEY (step_id)
);
CREATE INDEX board_step_case ON board_step (case_number, given_at);
CREATE INDEX board_step_due ON board_step (due_on, how, late, late_days, body_key, process);
CREATE INDEX board_step_done ON board_step (process, how, done_on, element, taken_days, late);
CREATE INDEX board_step_open ON board_step (how, due_on, step_id);

-- Terms that ended in a month that is over and of which nothing waits any more.
CREATE TABLE board_month_due (
  month_begin DATE NOT NULL,
  process VARCHAR(64) NOT NULL,
  body_key VARCHAR(100) NOT NULL,
  met INT NOT NULL,
  late INT NOT NULL,
  late_days INT NOT NULL,
  CONSTRAINT board_month_due_pk PRIMARY KEY (month_begin, process, body_key)
);
CREATE INDEX board_month_due_sums ON board_month_due (process, body_key, month_begin, met, late, late_days);

-- How many steps took how many working days, by the month in which they were done.
CREATE TABLE board_month_taken (
  month_begin DATE NOT NULL,
  process VARCHAR(64) NOT NULL,
  element VARCHAR(100) NOT NULL,
  taken_days INT NOT NULL,
  steps INT NOT NULL,
  late INT NOT NULL,
  CONSTRAINT board_month_taken_pk PRIMARY KEY (month_begin, process, element, taken_days)
);

-- Months that have been added up: DUE by the days on which terms ended, TAKEN by the days on which steps were done.
CREATE TABLE board_month (
  month_begin DATE NOT NULL,
  kind VARCHAR(10) NOT NULL,
  CONSTRAINT board_month_pk PRIMARY KEY (month_begin, kind)
);

-- Says that the cases from before the board have been taken over from the engine's history.
CREATE TABLE board_rebuilt (
  what VARCHAR(20) NOT NULL,
  rebuilt_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT board_rebuilt_pk PRIMARY KEY (what)
);
