-- Classes of published plans on their way: one open or finished run of each class of a plan.
CREATE TABLE training_class_case (
  case_number VARCHAR(20) NOT NULL,
  class_id VARCHAR(36) NOT NULL,
  plan_number VARCHAR(20) NOT NULL,
  programme VARCHAR(50) NOT NULL,
  programme_name VARCHAR(200) NOT NULL,
  serial_no INT NOT NULL,
  periods INT NOT NULL,
  organiser_body VARCHAR(100) NOT NULL,
  drafter_body VARCHAR(100) NOT NULL,
  opened_by VARCHAR(100) NOT NULL,
  opened_on DATE NOT NULL,
  stage VARCHAR(20) NOT NULL,
  cost BIGINT NOT NULL,
  called_on DATE NULL,
  begins_on DATE NULL,
  ends_on DATE NULL,
  place VARCHAR(300) NULL,
  results_on DATE NULL,
  effect_due DATE NULL,
  end_element VARCHAR(100) NULL,
  end_reason VARCHAR(300) NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(36) NULL,
  CONSTRAINT training_class_case_pk PRIMARY KEY (case_number),
  CONSTRAINT training_class_case_open UNIQUE (open_guard)
);
CREATE INDEX training_class_case_plan ON training_class_case (plan_number, case_number);

CREATE TABLE training_trainee (
  case_number VARCHAR(20) NOT NULL,
  line_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  superior_body VARCHAR(100) NOT NULL,
  status VARCHAR(15) NOT NULL,
  decision_number VARCHAR(50) NULL,
  decided_on DATE NULL,
  not_sent_reason VARCHAR(1000) NULL,
  periods_attended INT NULL,
  grade VARCHAR(15) NULL,
  certificate VARCHAR(100) NULL,
  result_on DATE NULL,
  effect VARCHAR(15) NULL,
  effect_remark VARCHAR(2000) NULL,
  effect_on DATE NULL,
  CONSTRAINT training_trainee_pk PRIMARY KEY (case_number, line_id),
  CONSTRAINT training_trainee_once UNIQUE (case_number, person_id)
);
CREATE INDEX training_trainee_person ON training_trainee (person_id);

-- The five parts of an evaluation that concern the class as a whole (NĐ 171/2025, Điều 26.3a-đ).
CREATE TABLE training_class_mark (
  case_number VARCHAR(20) NOT NULL,
  part VARCHAR(15) NOT NULL,
  quality VARCHAR(15) NOT NULL,
  CONSTRAINT training_class_mark_pk PRIMARY KEY (case_number, part)
);

-- Register of drop-outs and leavers.
CREATE TABLE training_departure (
  departure_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  class_number VARCHAR(20) NULL,
  line_id VARCHAR(36) NULL,
  cause VARCHAR(20) NOT NULL,
  happened_on DATE NOT NULL,
  note VARCHAR(2000) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at TIMESTAMP(0) NOT NULL,
  compensation VARCHAR(20) NULL,
  CONSTRAINT training_departure_pk PRIMARY KEY (departure_id)
);
CREATE INDEX training_departure_day ON training_departure (happened_on, departure_id);
