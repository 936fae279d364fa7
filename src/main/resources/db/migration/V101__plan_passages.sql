-- What the parts of plans say, each for itself, so that they can be searched; written anew whenever its plan is.
create table plan_passage (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint,
    force_plan_id bigint,
    turn int not null,
    kind varchar(20) not null,
    place varchar(60) not null,
    words mediumtext not null,
    primary key (tenant_id, id),
    constraint uk_plan_passage_id unique (id),
    constraint fk_plan_passage_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_plan_passage_force_plan foreign key (tenant_id, force_plan_id) references force_plan (tenant_id, id),
    constraint ck_plan_passage check ((plan_id is null) <> (force_plan_id is null))
);
