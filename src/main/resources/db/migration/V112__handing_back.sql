-- Since when somebody holds a line, and with what word its last holder gave it back.
alter table return_line add column held_since datetime(6);
alter table return_line add column given_back_by varchar(160);
alter table return_line add column given_back_word varchar(500);
update return_line set held_since = touched_at where holder_id is not null;
