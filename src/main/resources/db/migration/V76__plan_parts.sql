-- Where a reason for a priority is taken from, and of when that is.
alter table rationale add column source varchar(300);
alter table rationale add column dated varchar(40);

-- Why a priority carries a priority of the force plan.
alter table local_priority add column force_reason text;

-- The sub-group of the partnership that answers for an objective.
alter table objective add column sub_group varchar(200);

-- Other expansions of an acronym that are met; the glossary prints one.
create table acronym_alias (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    sort_order int not null,
    acronym_id bigint not null,
    wording varchar(300) not null,
    primary key (tenant_id, id),
    constraint uk_acronym_alias_id unique (id),
    constraint fk_acronym_alias_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_acronym_alias_acronym foreign key (tenant_id, acronym_id) references acronym (tenant_id, id)
);
