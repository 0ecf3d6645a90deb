CREATE TABLE documents_issuer (
  body_key VARCHAR(100) NOT NULL,
  style VARCHAR(10) NOT NULL,
  superior_line VARCHAR(200) NULL,
  name_line VARCHAR(200) NOT NULL,
  place VARCHAR(100) NOT NULL,
  code VARCHAR(30) NOT NULL,
  drafting_code VARCHAR(30) NULL,
  CONSTRAINT documents_issuer_pk PRIMARY KEY (body_key)
);

-- How a paper of the body may be signed; line_no orders authority above title (NĐ 30/2020, Điều 13).
CREATE TABLE documents_signature (
  body_key VARCHAR(100) NOT NULL,
  capacity VARCHAR(20) NOT NULL,
  line_no INT NOT NULL,
  line_text VARCHAR(200) NOT NULL,
  CONSTRAINT documents_signature_pk PRIMARY KEY (body_key, capacity, line_no)
);

-- Terms of the Party committee: numbers of Party papers run on over a term.
CREATE TABLE documents_committee_term (
  label VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT documents_committee_term_pk PRIMARY KEY (label)
);
INSERT INTO documents_committee_term (label, valid_from, valid_to, source) VALUES
  ('2020-2025', DATE '2020-10-01', DATE '2025-06-30', 'Nhiệm kỳ 2020 - 2025; ngày đầu, ngày cuối do địa phương xác định'),
  ('2025-2030', DATE '2025-07-01', NULL, 'Nhiệm kỳ 2025 - 2030 của Đảng bộ tỉnh sau sắp xếp ngày 01/7/2025; ngày đầu do địa phương xác định');

-- One row per series of numbers.
CREATE TABLE documents_register (
  id VARCHAR(36) NOT NULL,
  issuer_key VARCHAR(100) NOT NULL,
  kind_code VARCHAR(20) NOT NULL,
  secret BOOLEAN NOT NULL,
  period_label VARCHAR(20) NOT NULL,
  last_number INT NOT NULL,
  CONSTRAINT documents_register_pk PRIMARY KEY (id),
  CONSTRAINT documents_register_series UNIQUE (issuer_key, kind_code, secret, period_label)
);

-- Locked while a series is opened, so that two first numbers do not collide.
CREATE TABLE documents_register_opening (
  id INT NOT NULL,
  CONSTRAINT documents_register_opening_pk PRIMARY KEY (id)
);
INSERT INTO documents_register_opening (id) VALUES (1);

CREATE TABLE documents_register_entry (
  register_id VARCHAR(36) NOT NULL,
  entry_no INT NOT NULL,
  number_text VARCHAR(60) NOT NULL,
  entry_date DATE NOT NULL,
  taken_at TIMESTAMP(0) NOT NULL,
  paper_id VARCHAR(36) NULL,
  CONSTRAINT documents_register_entry_pk PRIMARY KEY (register_id, entry_no),
  CONSTRAINT documents_register_entry_fk FOREIGN KEY (register_id) REFERENCES documents_register (id)
);
CREATE INDEX documents_register_entry_paper ON documents_register_entry (paper_id);

CREATE TABLE documents_paper (
  id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  title VARCHAR(1000) NOT NULL,
  issuer_key VARCHAR(100) NOT NULL,
  secrecy VARCHAR(20) NULL,
  sealed BOOLEAN NOT NULL,
  last_version INT NOT NULL,
  created_at TIMESTAMP(0) NOT NULL,
  created_by VARCHAR(60) NOT NULL,
  CONSTRAINT documents_paper_pk PRIMARY KEY (id)
);
CREATE INDEX documents_paper_case ON documents_paper (case_number, created_at);

CREATE TABLE documents_paper_version (
  paper_id VARCHAR(36) NOT NULL,
  version_no INT NOT NULL,
  number_text VARCHAR(60) NULL,
  paper_date DATE NOT NULL,
  request_json LONGBLOB NOT NULL,
  docx LONGBLOB NULL,
  docx_sha256 VARCHAR(64) NULL,
  pdf LONGBLOB NULL,
  pdf_sha256 VARCHAR(64) NULL,
  created_at TIMESTAMP(0) NOT NULL,
  created_by VARCHAR(60) NOT NULL,
  CONSTRAINT documents_paper_version_pk PRIMARY KEY (paper_id, version_no),
  CONSTRAINT documents_paper_version_fk FOREIGN KEY (paper_id) REFERENCES documents_paper (id)
);
