-- Organisation by date, people and the records that eligibility is judged on.
-- Unit and post ids are readable words and so longer than a random id. sort_key and search_text are computed by the
-- application (letters a-z and digits only), so that every database gives the same order whatever its collation.

CREATE TABLE people_unit (
  unit_id VARCHAR(100) NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  parent_id VARCHAR(100),
  valid_from DATE NOT NULL,
  valid_to DATE,
  party_committee VARCHAR(20) NOT NULL,
  has_subunits BOOLEAN NOT NULL,
  headcount INT,
  source VARCHAR(300),
  sort_key VARCHAR(650) NOT NULL,
  CONSTRAINT pk_people_unit PRIMARY KEY (unit_id)
);
CREATE INDEX ix_people_unit_parent ON people_unit (parent_id);
CREATE INDEX ix_people_unit_sort ON people_unit (sort_key, unit_id);

CREATE TABLE people_succession (
  old_unit_id VARCHAR(100) NOT NULL,
  new_unit_id VARCHAR(100) NOT NULL,
  on_date DATE NOT NULL,
  source VARCHAR(300),
  CONSTRAINT pk_people_succession PRIMARY KEY (old_unit_id, new_unit_id),
  CONSTRAINT fk_people_succession_old FOREIGN KEY (old_unit_id) REFERENCES people_unit (unit_id),
  CONSTRAINT fk_people_succession_new FOREIGN KEY (new_unit_id) REFERENCES people_unit (unit_id)
);
CREATE INDEX ix_people_succession_new ON people_succession (new_unit_id);

CREATE TABLE people_post (
  post_id VARCHAR(120) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  title VARCHAR(200) NOT NULL,
  post_function VARCHAR(10) NOT NULL,
  rank_no INT NOT NULL,
  management_level VARCHAR(20) NOT NULL,
  committee_seat BOOLEAN NOT NULL,
  seats INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT pk_people_post PRIMARY KEY (post_id),
  CONSTRAINT fk_people_post_unit FOREIGN KEY (unit_id) REFERENCES people_unit (unit_id)
);
CREATE INDEX ix_people_post_unit ON people_post (unit_id);
CREATE INDEX ix_people_post_rank ON people_post (rank_no);

CREATE TABLE people_person (
  person_id VARCHAR(36) NOT NULL,
  family_name VARCHAR(40) NOT NULL,
  middle_name VARCHAR(80),
  given_name VARCHAR(40) NOT NULL,
  birth_date DATE,
  sex VARCHAR(6) NOT NULL,
  ethnicity VARCHAR(50),
  hometown VARCHAR(200),
  education_level VARCHAR(20),
  education_field VARCHAR(200),
  political_theory VARCHAR(20),
  party_joined_on DATE,
  service_started_on DATE,
  retirement_date DATE,
  record_verified_on DATE,
  search_text VARCHAR(200) NOT NULL,
  sort_key VARCHAR(650) NOT NULL,
  CONSTRAINT pk_people_person PRIMARY KEY (person_id)
);
CREATE INDEX ix_people_person_sort ON people_person (sort_key, person_id);

CREATE TABLE people_holding (
  person_id VARCHAR(36) NOT NULL,
  post_id VARCHAR(120) NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE,
  decision_number VARCHAR(60),
  term_ends_on DATE,
  acting BOOLEAN NOT NULL,
  CONSTRAINT pk_people_holding PRIMARY KEY (person_id, post_id, from_date),
  CONSTRAINT fk_people_holding_person FOREIGN KEY (person_id) REFERENCES people_person (person_id),
  CONSTRAINT fk_people_holding_post FOREIGN KEY (post_id) REFERENCES people_post (post_id)
);
CREATE INDEX ix_people_holding_post ON people_holding (post_id);

CREATE TABLE people_planning (
  person_id VARCHAR(36) NOT NULL,
  post_id VARCHAR(120) NOT NULL,
  planning_term VARCHAR(9) NOT NULL,
  approved_on DATE NOT NULL,
  removed_on DATE,
  decision_number VARCHAR(60),
  CONSTRAINT pk_people_planning PRIMARY KEY (person_id, post_id, planning_term, approved_on),
  CONSTRAINT fk_people_planning_person FOREIGN KEY (person_id) REFERENCES people_person (person_id),
  CONSTRAINT fk_people_planning_post FOREIGN KEY (post_id) REFERENCES people_post (post_id)
);
CREATE INDEX ix_people_planning_post ON people_planning (post_id);

CREATE TABLE people_rating (
  person_id VARCHAR(36) NOT NULL,
  rating_year INT NOT NULL,
  grade VARCHAR(10) NOT NULL,
  decided_on DATE,
  CONSTRAINT pk_people_rating PRIMARY KEY (person_id, rating_year),
  CONSTRAINT fk_people_rating_person FOREIGN KEY (person_id) REFERENCES people_person (person_id)
);

CREATE TABLE people_discipline (
  person_id VARCHAR(36) NOT NULL,
  form VARCHAR(10) NOT NULL,
  decided_on DATE NOT NULL,
  ends_on DATE,
  reason VARCHAR(500),
  corruption BOOLEAN NOT NULL,
  CONSTRAINT pk_people_discipline PRIMARY KEY (person_id, form, decided_on),
  CONSTRAINT fk_people_discipline_person FOREIGN KEY (person_id) REFERENCES people_person (person_id)
);

CREATE TABLE people_open_case (
  person_id VARCHAR(36) NOT NULL,
  kind VARCHAR(25) NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE,
  note VARCHAR(500),
  CONSTRAINT pk_people_open_case PRIMARY KEY (person_id, kind, opened_on),
  CONSTRAINT fk_people_open_case_person FOREIGN KEY (person_id) REFERENCES people_person (person_id)
);

CREATE TABLE people_paper (
  person_id VARCHAR(36) NOT NULL,
  kind VARCHAR(25) NOT NULL,
  issued_on DATE NOT NULL,
  result VARCHAR(15) NOT NULL,
  document_number VARCHAR(60),
  CONSTRAINT pk_people_paper PRIMARY KEY (person_id, kind, issued_on),
  CONSTRAINT fk_people_paper_person FOREIGN KEY (person_id) REFERENCES people_person (person_id)
);

CREATE TABLE people_training (
  person_id VARCHAR(36) NOT NULL,
  programme VARCHAR(50) NOT NULL,
  completed_on DATE NOT NULL,
  certificate VARCHAR(100),
  CONSTRAINT pk_people_training PRIMARY KEY (person_id, programme, completed_on),
  CONSTRAINT fk_people_training_person FOREIGN KEY (person_id) REFERENCES people_person (person_id)
);

-- Who brought which file in, and what it changed.
CREATE TABLE people_import (
  import_id VARCHAR(36) NOT NULL,
  imported_at TIMESTAMP(0) NOT NULL,
  imported_by VARCHAR(100) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  file_sha256 VARCHAR(64) NOT NULL,
  file_size BIGINT NOT NULL,
  CONSTRAINT pk_people_import PRIMARY KEY (import_id)
);
CREATE INDEX ix_people_import_at ON people_import (imported_at, import_id);

CREATE TABLE people_import_count (
  import_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  created_rows INT NOT NULL,
  updated_rows INT NOT NULL,
  unchanged_rows INT NOT NULL,
  CONSTRAINT pk_people_import_count PRIMARY KEY (import_id, kind),
  CONSTRAINT fk_people_import_count FOREIGN KEY (import_id) REFERENCES people_import (import_id)
);
