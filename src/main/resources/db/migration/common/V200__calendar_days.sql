CREATE TABLE calendar_version (
  version VARCHAR(20) NOT NULL,
  seq_no INT NOT NULL,
  source VARCHAR(300) NOT NULL,
  announced_on DATE NULL,
  imported_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT calendar_version_pk PRIMARY KEY (version),
  CONSTRAINT calendar_version_seq_uk UNIQUE (seq_no)
);

CREATE TABLE calendar_day (
  version VARCHAR(20) NOT NULL,
  day_date DATE NOT NULL,
  day_type VARCHAR(20) NOT NULL,
  occasion VARCHAR(40) NULL,
  reason VARCHAR(200) NOT NULL,
  source VARCHAR(300) NOT NULL,
  announced_on DATE NULL,
  CONSTRAINT calendar_day_pk PRIMARY KEY (version, day_date),
  CONSTRAINT calendar_day_version_fk FOREIGN KEY (version) REFERENCES calendar_version (version)
);

CREATE TABLE calendar_rule (
  version VARCHAR(20) NOT NULL,
  occasion VARCHAR(40) NOT NULL,
  first_year INT NOT NULL,
  last_year INT NULL,
  shape VARCHAR(30) NOT NULL,
  month_no INT NOT NULL,
  day_no INT NOT NULL,
  days_before INT NOT NULL,
  days_total INT NOT NULL,
  yearly_decision BOOLEAN NOT NULL,
  in_force BOOLEAN NOT NULL,
  reason VARCHAR(200) NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT calendar_rule_pk PRIMARY KEY (version, occasion, first_year),
  CONSTRAINT calendar_rule_version_fk FOREIGN KEY (version) REFERENCES calendar_version (version)
);
