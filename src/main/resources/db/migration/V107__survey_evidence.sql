-- Which question of which wave of the plan's survey a reason rests on.
alter table rationale add column survey_wave varchar(120);
alter table rationale add column survey_question varchar(40);
