-- Who brought a version of the calendar in; empty for the days delivered with the product.
ALTER TABLE calendar_version ADD COLUMN imported_by VARCHAR(100) NULL;

-- Every open deadline that a version moved, as it stood before and after; never changed.
CREATE TABLE calendar_move (
  version VARCHAR(20) NOT NULL,
  serial_no INT NOT NULL,
  source VARCHAR(30) NOT NULL,
  reference VARCHAR(200) NOT NULL,
  process VARCHAR(60) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  name_key VARCHAR(150) NOT NULL,
  bodies VARCHAR(2000) NOT NULL,
  assignee VARCHAR(100) NULL,
  from_day DATE NOT NULL,
  amount INT NOT NULL,
  unit VARCHAR(20) NOT NULL,
  old_due DATE NOT NULL,
  new_due DATE NOT NULL,
  CONSTRAINT calendar_move_pk PRIMARY KEY (version, serial_no),
  CONSTRAINT calendar_move_version_fk FOREIGN KEY (version) REFERENCES calendar_version (version)
);
CREATE INDEX calendar_move_reference ON calendar_move (reference);
