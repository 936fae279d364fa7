-- What a partnership decided about a link when a later force plan was published; later decisions stand beside earlier ones.
create table link_decision (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    priority_id bigint not null,
    force_tenant_id bigint not null,
    force_plan_id bigint not null,
    force_priority_id bigint,
    reason varchar(1000),
    turn int not null,
    decided_by varchar(200) not null,
    decided_on date not null,
    primary key (tenant_id, id),
    constraint uk_link_decision_id unique (id),
    constraint uk_link_decision_turn unique (tenant_id, priority_id, force_plan_id, turn),
    constraint fk_link_decision_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_link_decision_priority foreign key (tenant_id, priority_id) references local_priority (tenant_id, id),
    constraint fk_link_decision_force_plan foreign key (force_tenant_id, force_plan_id)
        references force_plan (tenant_id, id),
    constraint fk_link_decision_force_priority foreign key (force_tenant_id, force_priority_id)
        references force_priority (tenant_id, id),
    constraint ck_link_decision check ((force_priority_id is null) = (reason is not null))
);
