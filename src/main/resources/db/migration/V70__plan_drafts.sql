-- A plan that is being written is kept as its document; it is taken apart into rows when it comes into force.
alter table local_plan add column document mediumtext;
