-- Searches for chains of moves. Ids only: names are read from the room each time. Texts hold one move, or one point of the curve, per line.
CREATE TABLE chain_run (
  serial BIGINT NOT NULL AUTO_INCREMENT,
  id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  seconds INT NOT NULL,
  started_by VARCHAR(100) NOT NULL,
  started_at TIMESTAMP(0) NOT NULL,
  seen_at TIMESTAMP(0) NOT NULL,
  ended_at TIMESTAMP(0) NULL DEFAULT NULL,
  stop_asked BOOLEAN NOT NULL,
  elapsed INT NOT NULL,
  hard_score BIGINT NULL,
  soft_score BIGINT NULL,
  unmet INT NULL,
  curve MEDIUMTEXT NOT NULL,
  pinned MEDIUMTEXT NOT NULL,
  moves MEDIUMTEXT NOT NULL,
  adopted_by VARCHAR(100) NULL,
  adopted_at TIMESTAMP(0) NULL DEFAULT NULL,
  open_guard VARCHAR(20) NULL,
  CONSTRAINT chain_run_pk PRIMARY KEY (serial),
  CONSTRAINT chain_run_id UNIQUE (id),
  CONSTRAINT chain_run_open UNIQUE (open_guard)
);

CREATE INDEX chain_run_case ON chain_run (case_number, serial);

-- Where units lie. A unit without a row lies where its parent does, except that a commune never takes the province's place.
CREATE TABLE unit_place (
  unit_id VARCHAR(100) NOT NULL,
  latitude DECIMAL(8, 5) NOT NULL,
  longitude DECIMAL(8, 5) NOT NULL,
  source VARCHAR(300) NOT NULL,
  CONSTRAINT unit_place_pk PRIMARY KEY (unit_id)
);
