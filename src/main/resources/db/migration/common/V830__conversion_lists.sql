-- Lists of positions that must be converted (Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36) as each circular words them.
CREATE TABLE conversion_sector (
  sector_code VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  circular VARCHAR(100) NOT NULL,
  list_article VARCHAR(100) NOT NULL,
  period_article VARCHAR(100) NOT NULL,
  reach VARCHAR(10) NOT NULL,
  least_months INT NOT NULL,
  most_months INT NOT NULL,
  preamble VARCHAR(1000) NULL,
  counting_rule VARCHAR(1000) NULL,
  annex VARCHAR(300) NULL,
  superseded_by VARCHAR(100) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT conversion_sector_pk PRIMARY KEY (sector_code)
);

CREATE TABLE conversion_position (
  item_code VARCHAR(40) NOT NULL,
  sector_code VARCHAR(30) NOT NULL,
  order_no INT NOT NULL,
  heading VARCHAR(1000) NULL,
  article VARCHAR(100) NOT NULL,
  point VARCHAR(20) NOT NULL,
  wording VARCHAR(2000) NOT NULL,
  least_months INT NOT NULL,
  most_months INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT conversion_position_pk PRIMARY KEY (item_code),
  CONSTRAINT conversion_position_sector FOREIGN KEY (sector_code) REFERENCES conversion_sector (sector_code)
);
CREATE INDEX conversion_position_order ON conversion_position (sector_code, order_no);

-- Who brought which list in.
CREATE TABLE conversion_list_import (
  import_id VARCHAR(36) NOT NULL,
  imported_at TIMESTAMP(0) NOT NULL,
  imported_by VARCHAR(100) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  created_rows INT NOT NULL,
  updated_rows INT NOT NULL,
  unchanged_rows INT NOT NULL,
  CONSTRAINT conversion_list_import_pk PRIMARY KEY (import_id)
);

-- Who works in which listed position, by which paper; open_guard holds the person while the assignment lasts.
CREATE TABLE conversion_assignment (
  assignment_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  body_id VARCHAR(100) NOT NULL,
  item_code VARCHAR(40) NOT NULL,
  duties VARCHAR(300) NOT NULL,
  expertise VARCHAR(30) NOT NULL,
  own_expertise BOOLEAN NOT NULL,
  paper_number VARCHAR(60) NOT NULL,
  paper_date DATE NOT NULL,
  probation_until DATE NULL,
  ended_on DATE NULL,
  open_guard VARCHAR(36) NULL,
  CONSTRAINT conversion_assignment_pk PRIMARY KEY (assignment_id),
  CONSTRAINT conversion_assignment_once UNIQUE (person_id, paper_date),
  CONSTRAINT conversion_assignment_open UNIQUE (open_guard)
);
CREATE INDEX conversion_assignment_body ON conversion_assignment (body_id, person_id);

-- Why a person is not converted for the time being (NĐ 59/2019, Điều 38). Health, family and proceedings: by rights only.
CREATE TABLE conversion_ground (
  ground_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  code VARCHAR(20) NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NULL,
  evidence VARCHAR(300) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT conversion_ground_pk PRIMARY KEY (ground_id)
);
CREATE INDEX conversion_ground_person ON conversion_ground (person_id, from_date);
