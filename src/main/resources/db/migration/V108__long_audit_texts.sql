-- A whole section or objective of a plan is told with its texts before and after, which can be longer than 65,535 bytes.
alter table audit_entry modify column from_value mediumtext;
alter table audit_entry modify column to_value mediumtext;
