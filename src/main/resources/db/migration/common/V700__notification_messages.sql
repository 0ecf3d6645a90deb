-- The outbox of mails and, at the same time, what each account is told in the application.
CREATE TABLE notification_message (
  id VARCHAR(36) NOT NULL,
  created_at TIMESTAMP(0) NOT NULL,
  recipient VARCHAR(60) NOT NULL,
  address VARCHAR(200) NULL,
  subject VARCHAR(300) NOT NULL,
  body_text TEXT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  case_number VARCHAR(40) NOT NULL,
  task_id VARCHAR(64) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  attempts INT NOT NULL,
  -- When it may be mailed next; empty when there is nothing more to mail.
  next_attempt_at TIMESTAMP(0) NULL DEFAULT NULL,
  sent_at TIMESTAMP(0) NULL DEFAULT NULL,
  read_at TIMESTAMP(0) NULL DEFAULT NULL,
  last_failure VARCHAR(200) NULL,
  CONSTRAINT notification_message_pk PRIMARY KEY (id),
  CONSTRAINT notification_message_once UNIQUE (task_id, stage, recipient)
);
CREATE INDEX notification_message_due ON notification_message (next_attempt_at);
CREATE INDEX notification_message_inbox ON notification_message (recipient, created_at);
