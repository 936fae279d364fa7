-- Which objectives a guideline of success tells about. Plans seldom print it, so a link may be proposed only.
create table guideline_objective (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    guideline_id bigint not null,
    objective_id bigint not null,
    proposed boolean not null,
    primary key (tenant_id, id),
    constraint uk_guideline_objective_id unique (id),
    constraint uk_guideline_objective unique (tenant_id, guideline_id, objective_id),
    constraint fk_guideline_objective_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_guideline_objective_guideline foreign key (tenant_id, guideline_id)
        references guideline (tenant_id, id),
    constraint fk_guideline_objective_objective foreign key (tenant_id, objective_id)
        references objective (tenant_id, id)
);

-- Which of the four statutory strategies a priority addresses.
create table priority_strategy (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    priority_id bigint not null,
    strategy varchar(24) not null,
    primary key (tenant_id, id),
    constraint uk_priority_strategy_id unique (id),
    constraint uk_priority_strategy unique (tenant_id, priority_id, strategy),
    constraint fk_priority_strategy_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_priority_strategy_priority foreign key (tenant_id, priority_id)
        references local_priority (tenant_id, id)
);
