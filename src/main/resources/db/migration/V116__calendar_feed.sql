-- The address at which a person's calendar program fetches the dates of their returns. Whoever knows it reads it, so
-- only what it hashes to is kept.

create table calendar_feed (
    person_id bigint not null,
    token_hash char(64) not null,
    made_at datetime(6) not null,
    primary key (person_id),
    constraint uk_calendar_feed_token unique (token_hash),
    constraint fk_calendar_feed_person foreign key (person_id) references person (id)
);
