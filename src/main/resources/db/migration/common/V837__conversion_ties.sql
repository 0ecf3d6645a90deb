-- Relations of interest that a person has declared towards a unit, or one position of it (Luật 36/2018, Điều 23; NĐ 59/2019,
-- Điều 29). item_code is NULL for the whole unit. Family matters: by rights only.
CREATE TABLE conversion_tie (
  tie_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  unit_id VARCHAR(100) NOT NULL,
  item_code VARCHAR(40) NULL,
  in_charge BOOLEAN NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NULL,
  evidence VARCHAR(300) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT conversion_tie_pk PRIMARY KEY (tie_id)
);
CREATE INDEX conversion_tie_person ON conversion_tie (person_id, from_date);
