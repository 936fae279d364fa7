-- H2 has no full-text index of MySQL’s kind: it looks through the words of the tenants that are asked about.
comment on column plan_passage.words is 'searched without an index';
