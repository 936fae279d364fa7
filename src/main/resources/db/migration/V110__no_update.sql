-- Which texts of a line were answered with "no significant update, see last quarter": an answer of its own, not words.
alter table return_line add column no_update varchar(80) not null default '';

-- Who wrote a planned action as it stands, so that nobody signs their own words.
alter table planned_action_version add column changed_by_id bigint;
