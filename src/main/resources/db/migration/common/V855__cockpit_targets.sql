-- What the founding resolutions want reached, one row for each figure, and the figures that no record can be counted from.
CREATE TABLE board_target (
  code VARCHAR(30) NOT NULL,
  serial_no INT NOT NULL,
  requirement VARCHAR(10) NOT NULL,
  source VARCHAR(300) NOT NULL,
  source_en VARCHAR(300) NOT NULL,
  definition VARCHAR(500) NOT NULL,
  definition_en VARCHAR(500) NOT NULL,
  base VARCHAR(500) NOT NULL,
  base_en VARCHAR(500) NOT NULL,
  unit VARCHAR(10) NOT NULL,
  measure VARCHAR(30) NOT NULL,
  parameter VARCHAR(60),
  unit_kinds VARCHAR(120),
  functions VARCHAR(60),
  management_level VARCHAR(20),
  seats_only BOOLEAN NOT NULL,
  direction VARCHAR(10) NOT NULL,
  wanted_from DECIMAL(6, 2),
  wanted_to DECIMAL(6, 2),
  due_year INT,
  CONSTRAINT board_target_pk PRIMARY KEY (code)
);

-- A corrected figure is a new row; the last one of a year counts.
CREATE TABLE board_target_figure (
  figure_id VARCHAR(36) NOT NULL,
  code VARCHAR(30) NOT NULL,
  figure_year INT NOT NULL,
  serial_no INT NOT NULL,
  figure DECIMAL(6, 2) NOT NULL,
  evidence VARCHAR(500) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at TIMESTAMP(0) NOT NULL,
  CONSTRAINT board_target_figure_pk PRIMARY KEY (figure_id),
  CONSTRAINT board_target_figure_one UNIQUE (code, figure_year, serial_no),
  CONSTRAINT board_target_figure_fk FOREIGN KEY (code) REFERENCES board_target (code)
);
