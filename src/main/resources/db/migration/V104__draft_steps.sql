-- What happened to an edition in preparation besides its being written: shared, taken back, signed, agreed, in force.
create table draft_step (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    act varchar(40) not null,
    party varchar(20),
    reason varchar(500),
    taken_by varchar(200) not null,
    taken_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_draft_step_id unique (id),
    constraint fk_draft_step_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);
create index ix_draft_step_plan on draft_step (tenant_id, plan_id);
