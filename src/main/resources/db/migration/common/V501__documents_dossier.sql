-- Components of an appointment dossier (NĐ 170/2025, Điều 35).
CREATE TABLE documents_component (
  code VARCHAR(40) NOT NULL,
  sort_no INT NOT NULL,
  name VARCHAR(300) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  citation VARCHAR(100) NOT NULL,
  validity_months INT NULL,
  mandatory BOOLEAN NOT NULL,
  minimum_count INT NOT NULL,
  national_record_allowed BOOLEAN NOT NULL,
  paper_kinds VARCHAR(1000) NULL,
  CONSTRAINT documents_component_pk PRIMARY KEY (code)
);
INSERT INTO documents_component (code, sort_no, name, name_en, citation, validity_months, mandatory, minimum_count, national_record_allowed, paper_kinds) VALUES
  ('proposal', 1, 'Tờ trình về việc bổ nhiệm', 'Proposal to appoint', 'NĐ 170/2025, Điều 35.1', NULL, TRUE, 1, TRUE, 'appointment.proposal'),
  ('minutes', 2, 'Biên bản hội nghị, bản tổng hợp kết quả kiểm phiếu kèm theo biên bản kiểm phiếu ở các bước', 'Minutes of the meetings and of the counts', 'NĐ 170/2025, Điều 35.2', NULL, TRUE, 1, TRUE, 'appointment.meetingMinutesStep1 appointment.meetingMinutesStep2 appointment.meetingMinutesStep3 appointment.meetingMinutesStep4 appointment.meetingMinutesStep5 appointment.countMinutesStep2 appointment.countMinutesStep3 appointment.countMinutesStep4 appointment.countMinutesStep5'),
  ('curriculumVitae', 3, 'Sơ yếu lý lịch có dán ảnh màu khổ 4x6 chụp trong thời hạn 06 tháng, được cơ quan quản lý xác nhận', 'Verified curriculum vitae with a photograph not older than six months', 'NĐ 170/2025, Điều 35.3', 6, TRUE, 1, TRUE, NULL),
  ('selfReview', 4, 'Bản tự kiểm điểm 03 năm công tác gần nhất', 'Self-review of the last three years', 'NĐ 170/2025, Điều 35.4', NULL, TRUE, 1, TRUE, NULL),
  ('assessments', 5, 'Đánh giá, nhận xét của chi bộ, đảng ủy và của tập thể lãnh đạo trong 03 năm gần nhất', 'Assessments by the Party cell and committee and by the leadership, three years', 'NĐ 170/2025, Điều 35.5', NULL, TRUE, 1, TRUE, NULL),
  ('residenceRemark', 6, 'Nhận xét của chi ủy nơi cư trú; hai bản nếu gia đình cư trú nơi khác', 'Remarks of the Party cell at the residence; two when the family lives elsewhere', 'NĐ 170/2025, Điều 35.6', NULL, TRUE, 1, TRUE, NULL),
  ('politicalConclusion', 7, 'Kết luận về tiêu chuẩn chính trị của cấp ủy có thẩm quyền', 'Conclusion on the political standard', 'NĐ 170/2025, Điều 35.7', NULL, TRUE, 1, TRUE, NULL),
  ('assetDeclaration', 8, 'Bản kê khai tài sản, thu nhập', 'Declaration of assets and income', 'NĐ 170/2025, Điều 35.8', NULL, TRUE, 1, TRUE, NULL),
  ('degrees', 9, 'Bản sao các văn bằng, chứng chỉ theo tiêu chuẩn chức danh', 'Copies of the degrees and certificates that the post asks for', 'NĐ 170/2025, Điều 35.9', NULL, TRUE, 1, TRUE, NULL),
  ('healthCertificate', 10, 'Giấy chứng nhận sức khỏe cấp trong thời hạn 06 tháng', 'Health certificate not older than six months', 'NĐ 170/2025, Điều 35.10', 6, TRUE, 1, TRUE, NULL);

-- How many papers a person's case needs where it differs from the component, such as two residence remarks.
CREATE TABLE documents_requirement (
  case_number VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  component_code VARCHAR(40) NOT NULL,
  minimum_count INT NOT NULL,
  CONSTRAINT documents_requirement_pk PRIMARY KEY (case_number, person_id, component_code)
);

-- An uploaded paper, or the reference of the record in a national database that replaces it.
CREATE TABLE documents_file (
  id VARCHAR(36) NOT NULL,
  case_number VARCHAR(20) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  component_code VARCHAR(40) NOT NULL,
  issued_on DATE NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NULL,
  byte_count BIGINT NOT NULL,
  sha256 VARCHAR(64) NULL,
  content LONGBLOB NULL,
  national_record VARCHAR(200) NULL,
  replaced_by VARCHAR(36) NULL,
  uploaded_at TIMESTAMP(0) NOT NULL,
  uploaded_by VARCHAR(60) NOT NULL,
  CONSTRAINT documents_file_pk PRIMARY KEY (id),
  CONSTRAINT documents_file_component_fk FOREIGN KEY (component_code) REFERENCES documents_component (code)
);
CREATE INDEX documents_file_person ON documents_file (case_number, person_id, component_code);
