-- Periods that leaders taught in courses for civil servants: they count as their own forty (NĐ 171/2025, Điều 3.4, 16.3).
CREATE TABLE training_teaching (
  person_id VARCHAR(36) NOT NULL,
  taught_on DATE NOT NULL,
  programme VARCHAR(50) NOT NULL,
  periods INT NOT NULL,
  document_number VARCHAR(100) NULL,
  CONSTRAINT training_teaching_pk PRIMARY KEY (person_id, taught_on, programme)
);
