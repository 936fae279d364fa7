-- What the partnership was told when it sought assurance about an objective, and how far it was assured. Entries are
-- never changed: a later one may name the one that it corrects.
create table assurance_entry (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    priority_number int not null,
    objective_number int not null,
    assured_on date not null,
    level varchar(12) not null,
    evidence text not null,
    corrects bigint,
    said_by varchar(200) not null,
    said_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_assurance_entry_id unique (id),
    constraint uk_assurance_entry_corrects unique (tenant_id, corrects),
    constraint fk_assurance_entry_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id),
    constraint fk_assurance_entry_corrects foreign key (tenant_id, corrects) references assurance_entry (tenant_id, id)
);
create index ix_assurance_entry_plan on assurance_entry (tenant_id, plan_id);
