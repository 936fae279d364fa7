-- Figures are read measure by measure: so they lie on the disk. In the order of their ids alone, each row of a measure
-- is a step of its own through an index.

alter table figure drop primary key;
alter table figure add primary key (tenant_id, measure_id, id);
