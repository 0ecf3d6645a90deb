-- "My finished tasks" reads a person's tasks by end time; without this index it scans the whole history.
CREATE INDEX engine_hi_task_assignee_end ON ACT_HI_TASKINST (ASSIGNEE_, END_TIME_);

CREATE TABLE engine_case_serial (
  prefix VARCHAR(3) NOT NULL,
  case_year INT NOT NULL,
  last_serial INT NOT NULL,
  CONSTRAINT engine_case_serial_pk PRIMARY KEY (prefix, case_year)
);

CREATE TABLE engine_task_deadline (
  task_id VARCHAR(64) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  element VARCHAR(100) NOT NULL,
  from_day DATE NOT NULL,
  amount INT NOT NULL,
  unit VARCHAR(20) NOT NULL,
  due_day DATE NOT NULL,
  calendar_version VARCHAR(40) NOT NULL,
  citation VARCHAR(300) NOT NULL,
  CONSTRAINT engine_task_deadline_pk PRIMARY KEY (task_id)
);
CREATE INDEX engine_task_deadline_case ON engine_task_deadline (case_number);
