-- That the policing body's office asked a return's holders to go on: once a day and step.

create table return_nudge (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    return_id bigint not null,
    step varchar(16) not null,
    london_day date not null,
    message varchar(500),
    nudged_by varchar(160) not null,
    nudged_at datetime(6) not null,
    primary key (tenant_id, id),
    constraint uk_nudge_id unique (id),
    constraint uk_nudge_day unique (tenant_id, return_id, step, london_day),
    constraint fk_nudge_return foreign key (tenant_id, return_id) references quarterly_return (tenant_id, id)
);
