-- Who let the policing body's office read a return while it is being written, and when.

alter table quarterly_return add shared_by varchar(160);
alter table quarterly_return add shared_at datetime(6);
