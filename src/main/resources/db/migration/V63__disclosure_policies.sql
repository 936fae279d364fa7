-- A measure names any threshold and rounding base for its publication, such as THRESHOLD_10_ROUND_5.

alter table measure modify column disclosure varchar(40) not null;
alter table measure_sheet modify column disclosure varchar(40) not null;
