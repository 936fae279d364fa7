-- What the partnership judges of a guideline, or of the whole quarter where none is named, when its chair signs.
create table return_judgement (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    guideline_key varchar(20) not null,
    effectiveness varchar(20) not null,
    action varchar(1000),
    owner_role varchar(160),
    due_on date,
    revision int not null,
    judged_by varchar(160) not null,
    judged_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_return_judgement_id unique (id),
    constraint uk_return_judgement unique (tenant_id, return_id, guideline_key),
    constraint fk_judgement_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id)
);
