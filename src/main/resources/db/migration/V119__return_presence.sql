-- Who is in a return or one of its lines at this moment. Kept in the database, so that those on different nodes see
-- each other; a row that is not renewed says nothing any more and is taken away.
create table return_presence (
    id bigint not null auto_increment,
    token varchar(36) not null,
    tenant_id bigint not null,
    return_id bigint not null,
    line_key varchar(20) not null,
    person_id bigint not null,
    person varchar(160) not null,
    seen_at datetime(6) not null,
    primary key (id),
    constraint uk_presence_token unique (token),
    constraint fk_presence_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id),
    constraint fk_presence_person foreign key (person_id) references person (id)
);
