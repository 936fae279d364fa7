-- A return kept whole: at each signature, and as the chair read it when it went back with questions. Never changed.
create table return_version (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    number int not null,
    kind varchar(12) not null,
    kept_by varchar(160) not null,
    kept_at datetime(6) not null,
    covers varchar(2000) not null,
    why text,
    document mediumtext not null,
    primary key (tenant_id, id),
    constraint uk_return_version_id unique (id),
    constraint uk_return_version unique (tenant_id, return_id, number),
    constraint fk_version_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id)
);

-- Why it was last sent back or opened again; the next signature keeps it.
alter table quarterly_return add column asked text;

-- Whether the chair has read the line as it stands: signed, or left alone when others went back.
alter table return_line add column settled boolean not null default false;
update return_line set settled = true
where locked = true and return_id in (select id from quarterly_return where signed_at is not null);

-- Who wrote it, so that nobody signs their own words.
alter table commentary_version add column written_by_id bigint;
