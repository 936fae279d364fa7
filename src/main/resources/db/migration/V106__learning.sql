-- Which review or self-assessment an activity comes from; what it asks for, never what happened in a case.
alter table activity_record add column learning_source varchar(32);
alter table activity_record add column learning_year int;
alter table activity_record add column recommendation varchar(1000);
