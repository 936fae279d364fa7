-- Who signed an edition for whom: the council, the police and the policing body each sign for themselves.
create table plan_signature (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    plan_id bigint not null,
    party varchar(16) not null,
    signed_by varchar(200) not null,
    signed_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_plan_signature_id unique (id),
    constraint uk_plan_signature_party unique (tenant_id, plan_id, party),
    constraint fk_plan_signature_plan foreign key (tenant_id, plan_id) references local_plan (tenant_id, id)
);
