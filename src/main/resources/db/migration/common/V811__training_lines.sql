-- What a plan consists of: programmes of the catalogue, one line a person and programme, classes that lines are grouped into.
CREATE TABLE training_programme (
  programme VARCHAR(50) NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  subject VARCHAR(30) NOT NULL,
  form VARCHAR(10) NOT NULL,
  weeks INT NOT NULL,
  periods INT NOT NULL,
  organiser_body VARCHAR(100) NOT NULL,
  least_seats INT NOT NULL,
  most_seats INT NOT NULL,
  cost_per_person BIGINT NOT NULL,
  cost_per_class BIGINT NOT NULL,
  funding VARCHAR(20) NOT NULL,
  citation VARCHAR(300) NOT NULL,
  CONSTRAINT training_programme_pk PRIMARY KEY (programme)
);

-- state: PROPOSED by data, CONFIRMED by the unit or office, DROPPED with its reason in note. row_version guards two editors.
CREATE TABLE training_line (
  line_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  post_id VARCHAR(120) NULL,
  programme VARCHAR(50) NOT NULL,
  gap VARCHAR(30) NOT NULL,
  priority INT NOT NULL,
  funding VARCHAR(20) NOT NULL,
  cost BIGINT NOT NULL,
  quarter INT NOT NULL,
  source VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  class_id VARCHAR(36) NULL,
  row_version INT NOT NULL,
  changed_by VARCHAR(100) NOT NULL,
  changed_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT training_line_pk PRIMARY KEY (line_id),
  CONSTRAINT training_line_once UNIQUE (case_number, person_id, programme)
);
CREATE INDEX training_line_unit ON training_line (case_number, unit_id);

CREATE TABLE training_class (
  class_id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  programme VARCHAR(50) NOT NULL,
  serial_no INT NOT NULL,
  organiser_body VARCHAR(100) NOT NULL,
  form VARCHAR(10) NOT NULL,
  seats INT NOT NULL,
  quarter INT NOT NULL,
  cost BIGINT NOT NULL,
  begins_on DATE NULL,
  ends_on DATE NULL,
  place VARCHAR(300) NULL,
  CONSTRAINT training_class_pk PRIMARY KEY (class_id),
  CONSTRAINT training_class_once UNIQUE (case_number, programme, serial_no)
);

-- Money at hand for a plan, by source (NĐ 171/2025, Điều 32), in đồng.
CREATE TABLE training_budget (
  case_number VARCHAR(20) NOT NULL,
  funding VARCHAR(20) NOT NULL,
  amount BIGINT NOT NULL,
  CONSTRAINT training_budget_pk PRIMARY KEY (case_number, funding)
);

-- The lines as they stood when the plan went from hand to hand, for the differences between versions.
CREATE TABLE training_version (
  case_number VARCHAR(20) NOT NULL,
  version_no INT NOT NULL,
  element VARCHAR(100) NOT NULL,
  made_by VARCHAR(100) NOT NULL,
  made_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT training_version_pk PRIMARY KEY (case_number, version_no)
);

CREATE TABLE training_version_line (
  case_number VARCHAR(20) NOT NULL,
  version_no INT NOT NULL,
  line_id VARCHAR(36) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  post_id VARCHAR(120) NULL,
  programme VARCHAR(50) NOT NULL,
  gap VARCHAR(30) NOT NULL,
  priority INT NOT NULL,
  funding VARCHAR(20) NOT NULL,
  cost BIGINT NOT NULL,
  quarter INT NOT NULL,
  source VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  class_id VARCHAR(36) NULL,
  row_version INT NOT NULL,
  CONSTRAINT training_version_line_pk PRIMARY KEY (case_number, version_no, line_id)
);
